using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>tab/submit</c> invoke.</summary>
public class TabSubmit
{
    /// <summary>Which tab is shown.</summary>
    [JsonProperty(PropertyName = "tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    /// <summary>How the client looks.</summary>
    [JsonProperty(PropertyName = "context")]
    public TabContext Context { get; set; }

    /// <summary>What was submitted.</summary>
    [JsonProperty(PropertyName = "data")]
    public TabSubmitData Data { get; set; }
}
