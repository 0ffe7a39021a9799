using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One recipient a batch of messages did not reach.</summary>
public class BatchFailedEntry
{
    /// <summary>The id of the recipient.</summary>
    [JsonProperty(PropertyName = "entryId")]
    public string EntryId { get; set; }

    /// <summary>Why it failed.</summary>
    [JsonProperty(PropertyName = "error")]
    public string Error { get; set; }
}
