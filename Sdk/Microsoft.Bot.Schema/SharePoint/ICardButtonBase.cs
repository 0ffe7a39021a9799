using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>What all buttons of card views have in common.</summary>
public interface ICardButtonBase
{
    /// <summary>What the button does.</summary>
    [JsonProperty(PropertyName = "action")]
    IAction Action { get; set; }

    /// <summary>The id of the button.</summary>
    [JsonProperty(PropertyName = "id")]
    string Id { get; set; }
}
