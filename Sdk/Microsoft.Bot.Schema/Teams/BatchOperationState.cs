using System;
using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far a batch of messages is.</summary>
public class BatchOperationState
{
    /// <summary>The state: Ongoing, Completed or Failed.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }

    /// <summary>How many recipients got which HTTP status code; never null.</summary>
    [JsonProperty(PropertyName = "statusMap")]
    public IDictionary<int, int> StatusMap { get; } = new Dictionary<int, int>();

    /// <summary>When to ask again; null when there is no need to wait.</summary>
    [JsonProperty(PropertyName = "retryAfter")]
    public DateTime? RetryAfter { get; set; }

    /// <summary>How many recipients there are in all.</summary>
    [JsonProperty(PropertyName = "totalEntriesCount")]
    public int TotalEntriesCount { get; set; }
}
