using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>The bar at the top of a card view.</summary>
public class CardBarComponent : BaseCardComponent
{
    /// <summary>Initializes a new instance of the <see cref="CardBarComponent"/> class.</summary>
    public CardBarComponent()
        : base(CardComponentName.CardBar) { }

    /// <summary>The title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The icon.</summary>
    [JsonProperty(PropertyName = "icon")]
    public CardImage Icon { get; set; }
}
