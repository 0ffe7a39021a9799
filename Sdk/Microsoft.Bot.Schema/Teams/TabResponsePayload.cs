using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a tab shows.</summary>
public class TabResponsePayload
{
    /// <summary>The kind of answer: continue, auth or silentAuth.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The cards, when the kind is continue.</summary>
    [JsonProperty(PropertyName = "value")]
    public TabResponseCards Value { get; set; }

    /// <summary>The buttons that sign in, when the kind is auth.</summary>
    [JsonProperty(PropertyName = "suggestedActions")]
    public TabSuggestedActions SuggestedActions { get; set; }
}
