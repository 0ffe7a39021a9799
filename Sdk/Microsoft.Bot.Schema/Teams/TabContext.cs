using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How the client looks where a tab is shown.</summary>
public class TabContext
{
    /// <summary>The theme of the client.</summary>
    [JsonProperty(PropertyName = "theme")]
    public string Theme { get; set; }
}
