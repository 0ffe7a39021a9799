using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One page of the members of a conversation.</summary>
public class PagedMembersResult
{
    /// <summary>Initializes a new instance of the <see cref="PagedMembersResult"/> class with nothing set.</summary>
    public PagedMembersResult() { }

    /// <summary>Initializes a new instance of the <see cref="PagedMembersResult"/> class.</summary>
    /// <param name="continuationToken">Asks for the next page; null or empty on the last one.</param>
    /// <param name="members">The members of this page.</param>
    public PagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    /// <summary>Asks for the next page; null or empty on the last one.</summary>
    [JsonProperty(PropertyName = "continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members of this page.</summary>
    [JsonProperty(PropertyName = "members")]
    public IList<ChannelAccount> Members { get; set; }
}
