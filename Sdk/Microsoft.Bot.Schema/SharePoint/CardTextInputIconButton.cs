using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>The button of a text field, with an icon on it.</summary>
public class CardTextInputIconButton : CardTextInputBaseButton
{
    /// <summary>The icon.</summary>
    [JsonProperty(PropertyName = "icon")]
    public CardImage Icon { get; set; }
}
