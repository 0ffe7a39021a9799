using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One page of the members of a team or chat.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Initializes a new instance of the <see cref="TeamsPagedMembersResult"/> class with nothing set.</summary>
    public TeamsPagedMembersResult() { }

    /// <summary>Initializes a new instance of the <see cref="TeamsPagedMembersResult"/> class from what any channel gives.</summary>
    /// <param name="continuationToken">Asks for the next page.</param>
    /// <param name="members">The members; each is read again as an account of Teams.</param>
    public TeamsPagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(member => JObject.FromObject(member).ToObject<TeamsChannelAccount>()).ToList();
    }

    /// <summary>Asks for the next page; null or empty on the last one.</summary>
    [JsonProperty(PropertyName = "continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The members of this page.</summary>
    [JsonProperty(PropertyName = "members")]
    public IList<TeamsChannelAccount> Members { get; set; }
}
