using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which tab is shown.</summary>
public class TabEntityContext
{
    /// <summary>The id of the tab, as the manifest names it.</summary>
    [JsonProperty(PropertyName = "tabEntityId")]
    public string TabEntityId { get; set; }
}
