using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>tab/fetch</c> invoke.</summary>
public class TabRequest
{
    /// <summary>Which tab is shown.</summary>
    [JsonProperty(PropertyName = "tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    /// <summary>How the client looks.</summary>
    [JsonProperty(PropertyName = "context")]
    public TabContext Context { get; set; }

    /// <summary>The magic code of a sign-in; null when there is none.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
