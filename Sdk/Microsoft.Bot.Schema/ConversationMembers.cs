using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation and who takes part in it.</summary>
public class ConversationMembers
{
    /// <summary>Initializes a new instance of the <see cref="ConversationMembers"/> class with nothing set.</summary>
    public ConversationMembers() { }

    /// <summary>Initializes a new instance of the <see cref="ConversationMembers"/> class.</summary>
    /// <param name="id">The id of the conversation.</param>
    /// <param name="members">Who takes part.</param>
    public ConversationMembers(string id = default, IList<ChannelAccount> members = default)
    {
        Id = id;
        Members = members;
    }

    /// <summary>The id of the conversation.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Who takes part.</summary>
    [JsonProperty(PropertyName = "members")]
    public IList<ChannelAccount> Members { get; set; }
}
