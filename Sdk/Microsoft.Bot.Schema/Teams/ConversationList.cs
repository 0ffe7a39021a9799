using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channels of a team.</summary>
public class ConversationList
{
    /// <summary>Initializes a new instance of the <see cref="ConversationList"/> class with nothing set.</summary>
    public ConversationList() { }

    /// <summary>Initializes a new instance of the <see cref="ConversationList"/> class.</summary>
    /// <param name="conversations">The channels.</param>
    public ConversationList(IList<ChannelInfo> conversations = default)
    {
        Conversations = conversations;
    }

    /// <summary>The channels.</summary>
    [JsonProperty(PropertyName = "conversations")]
    public IList<ChannelInfo> Conversations { get; set; }
}
