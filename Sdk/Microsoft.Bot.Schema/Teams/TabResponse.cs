using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a tab's invoke.</summary>
public class TabResponse
{
    /// <summary>What the tab shows.</summary>
    [JsonProperty(PropertyName = "tab")]
    public TabResponsePayload Tab { get; set; }
}
