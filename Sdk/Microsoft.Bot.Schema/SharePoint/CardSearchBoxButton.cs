using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>The button of a search box.</summary>
public class CardSearchBoxButton : ICardButtonBase
{
    /// <summary>What the button does.</summary>
    [JsonProperty(PropertyName = "action")]
    public IAction Action { get; set; }

    /// <summary>The id of the button.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
