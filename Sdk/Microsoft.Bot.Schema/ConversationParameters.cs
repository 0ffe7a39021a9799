using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is needed to open a conversation.</summary>
public class ConversationParameters
{
    /// <summary>Initializes a new instance of the <see cref="ConversationParameters"/> class with nothing set.</summary>
    public ConversationParameters() { }

    /// <summary>Initializes a new instance of the <see cref="ConversationParameters"/> class.</summary>
    /// <param name="isGroup">Whether it is to be a group conversation.</param>
    /// <param name="bot">The bot's account in the new conversation.</param>
    /// <param name="members">Who is to take part besides the bot.</param>
    /// <param name="topicName">The topic, where the channel knows topics.</param>
    /// <param name="activity">The first message; null to open the conversation silently.</param>
    /// <param name="channelData">Whatever the channel wants to know beyond this.</param>
    /// <param name="tenantId">The tenant to open the conversation in.</param>
    public ConversationParameters(
        bool? isGroup = default,
        ChannelAccount bot = default,
        IList<ChannelAccount> members = default,
        string topicName = default,
        Activity activity = default,
        object channelData = default,
        string tenantId = default
    )
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>Whether it is to be a group conversation.</summary>
    [JsonProperty(PropertyName = "isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The bot's account in the new conversation.</summary>
    [JsonProperty(PropertyName = "bot")]
    public ChannelAccount Bot { get; set; }

    /// <summary>Who is to take part besides the bot.</summary>
    [JsonProperty(PropertyName = "members")]
    public IList<ChannelAccount> Members { get; set; }

    /// <summary>The topic, where the channel knows topics.</summary>
    [JsonProperty(PropertyName = "topicName")]
    public string TopicName { get; set; }

    /// <summary>The first message; null to open the conversation silently.</summary>
    [JsonProperty(PropertyName = "activity")]
    public Activity Activity { get; set; }

    /// <summary>Whatever the channel wants to know beyond this.</summary>
    [JsonProperty(PropertyName = "channelData")]
    public object ChannelData { get; set; }

    /// <summary>The tenant to open the conversation in.</summary>
    [JsonProperty(PropertyName = "tenantId")]
    public string TenantId { get; set; }
}
