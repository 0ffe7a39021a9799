using System;
using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where a point of a conversation is: enough to find back to it and go on talking.</summary>
public class ConversationReference
{
    /// <summary>Initializes a new instance of the <see cref="ConversationReference"/> class with nothing set.</summary>
    public ConversationReference() { }

    /// <summary>Initializes a new instance of the <see cref="ConversationReference"/> class.</summary>
    /// <param name="activityId">The activity the reference points at.</param>
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

    /// <summary>Initializes a new instance of the <see cref="ConversationReference"/> class with a language.</summary>
    /// <param name="locale">The language; null for none.</param>
    /// <param name="activityId">The activity the reference points at.</param>
    /// <param name="user">The user.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="serviceUrl">The endpoint of the channel.</param>
    public ConversationReference(
        CultureInfo locale,
        string activityId = default,
        ChannelAccount user = default,
        ChannelAccount bot = default,
        ConversationAccount conversation = default,
        string channelId = default,
        string serviceUrl = default
    )
        : this(activityId, user, bot, conversation, channelId, serviceUrl)
    {
        Locale = locale?.Name;
    }

    /// <summary>The activity the reference points at; null when it points at the conversation as a whole.</summary>
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

    /// <summary>The channel, for example "directline".</summary>
    [JsonProperty(PropertyName = "channelId")]
    public string ChannelId { get; set; }

    /// <summary>The language, as a BCP 47 tag; null when it is not known.</summary>
    [JsonProperty(PropertyName = "locale")]
    public string Locale { get; set; }

    /// <summary>The endpoint of the channel, where activities are sent.</summary>
    [JsonProperty(PropertyName = "serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>Makes the event a bot sees when it is woken up to go on talking.</summary>
    /// <returns>The event, from user to bot, with an id of its own; it relates to this reference.</returns>
    public Activity GetContinuationActivity() =>
        new Activity(ActivityTypes.Event)
        {
            Name = ActivityEventNames.ContinueConversation,
            Id = Guid.NewGuid().ToString(),
            ChannelId = ChannelId,
            Locale = Locale,
            ServiceUrl = ServiceUrl,
            Conversation = Conversation,
            Recipient = Bot,
            From = User,
            RelatesTo = this,
        };
}
