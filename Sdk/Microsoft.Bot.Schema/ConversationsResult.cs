using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One page of a bot's conversations.</summary>
public class ConversationsResult
{
    /// <summary>Initializes a new instance of the <see cref="ConversationsResult"/> class with nothing set.</summary>
    public ConversationsResult() { }

    /// <summary>Initializes a new instance of the <see cref="ConversationsResult"/> class.</summary>
    /// <param name="continuationToken">Asks for the next page; null or empty on the last one.</param>
    /// <param name="conversations">The conversations of this page.</param>
    public ConversationsResult(string continuationToken = default, IList<ConversationMembers> conversations = default)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    /// <summary>Asks for the next page; null or empty on the last one.</summary>
    [JsonProperty(PropertyName = "continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The conversations of this page.</summary>
    [JsonProperty(PropertyName = "conversations")]
    public IList<ConversationMembers> Conversations { get; set; }
}
