using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One page of the recipients a batch of messages did not reach.</summary>
public class BatchFailedEntriesResponse
{
    /// <summary>Asks for the next page; null or empty on the last one.</summary>
    [JsonProperty(PropertyName = "continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The recipients of this page; never null.</summary>
    [JsonProperty(PropertyName = "failedEntries")]
    public IList<BatchFailedEntry> FailedEntries { get; } = new List<BatchFailedEntry>();
}
