using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A text field of a card view.</summary>
public class CardTextInputComponent : BaseCardComponent
{
    /// <summary>Initializes a new instance of the <see cref="CardTextInputComponent"/> class.</summary>
    public CardTextInputComponent()
        : base(CardComponentName.TextInput) { }

    /// <summary>The words shown while nothing is typed.</summary>
    [JsonProperty(PropertyName = "placeholder")]
    public string Placeholder { get; set; }

    /// <summary>What is typed in at the beginning.</summary>
    [JsonProperty(PropertyName = "defaultValue")]
    public string DefaultValue { get; set; }

    /// <summary>The button; null for none.</summary>
    [JsonProperty(PropertyName = "button")]
    public CardTextInputBaseButton Button { get; set; }

    /// <summary>The icon at the beginning; null for none.</summary>
    [JsonProperty(PropertyName = "iconBefore")]
    public CardImage IconBefore { get; set; }

    /// <summary>The icon at the end; null for none.</summary>
    [JsonProperty(PropertyName = "iconAfter")]
    public CardImage IconAfter { get; set; }
}
