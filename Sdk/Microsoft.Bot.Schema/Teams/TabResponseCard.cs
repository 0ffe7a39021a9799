using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One card of a tab.</summary>
public class TabResponseCard
{
    /// <summary>The Adaptive Card.</summary>
    [JsonProperty(PropertyName = "card")]
    public object Card { get; set; }
}
