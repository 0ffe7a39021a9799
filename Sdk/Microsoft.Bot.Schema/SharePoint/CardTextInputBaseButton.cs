using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>What the buttons of text fields have in common.</summary>
public class CardTextInputBaseButton : ICardButtonBase
{
    /// <summary>What the button does.</summary>
    [JsonProperty(PropertyName = "action")]
    public IAction Action { get; set; }

    /// <summary>The id of the button.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
