using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A point in a conversation.</summary>
public class ConversationReference
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public ConversationReference() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="activityId">The activity; null for the conversation as a whole.</param>
    /// <param name="user">The user.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="serviceUrl">The endpoint of the channel.</param>
    public ConversationReference(
        string activityId = default,
        ChannelAccount user = default,
        ChannelAccount bot = default,
        ConversationAccount conversation = default,
        string channelId = default,
        string serviceUrl = default
    )
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    /// <summary>The activity; null for the conversation as a whole.</summary>
    [JsonProperty(PropertyName = "activityId")]
    public string ActivityId { get; set; }

    /// <summary>The user.</summary>
    [JsonProperty(PropertyName = "user")]
    public ChannelAccount User { get; set; }

    /// <summary>The bot.</summary>
    [JsonProperty(PropertyName = "bot")]
    public ChannelAccount Bot { get; set; }

    /// <summary>The conversation.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>The channel.</summary>
    [JsonProperty(PropertyName = "channelId")]
    public string ChannelId { get; set; }

    /// <summary>The endpoint of the channel.</summary>
    [JsonProperty(PropertyName = "serviceUrl")]
    public string ServiceUrl { get; set; }
}
