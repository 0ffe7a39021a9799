using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A search box of a card view.</summary>
public class CardSearchBoxComponent : BaseCardComponent
{
    /// <summary>Initializes a new instance of the <see cref="CardSearchBoxComponent"/> class.</summary>
    public CardSearchBoxComponent()
        : base(CardComponentName.SearchBox) { }

    /// <summary>The words shown while nothing is typed.</summary>
    [JsonProperty(PropertyName = "placeholder")]
    public string Placeholder { get; set; }

    /// <summary>What is typed in at the beginning.</summary>
    [JsonProperty(PropertyName = "defaultValue")]
    public string DefaultValue { get; set; }

    /// <summary>The button.</summary>
    [JsonProperty(PropertyName = "button")]
    public CardSearchBoxButton Button { get; set; }
}
