using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>One thing that happens in a conversation, as it travels between client and bot.</summary>
/// <remarks>One class for all types of activity: which members mean something depends on <see cref="Type"/>. The <c>As…Activity</c> methods give the narrow views.</remarks>
public partial class Activity
    : IConversationUpdateActivity,
        IContactRelationUpdateActivity,
        IInstallationUpdateActivity,
        IMessageActivity,
        IMessageUpdateActivity,
        IMessageDeleteActivity,
        ITypingActivity,
        IEndOfConversationActivity,
        IEventActivity,
        IInvokeActivity
{
    /// <summary>The media type of an activity as one part of an upload.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>Initializes a new instance with nothing set.</summary>
    public Activity() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="type">What kind of activity this is, one of <see cref="ActivityTypes"/>.</param>
    /// <param name="id">The id; set by the channel.</param>
    /// <param name="timestamp">When the channel took it, in UTC.</param>
    /// <param name="localTimestamp">When it was sent, in the sender's time.</param>
    /// <param name="serviceUrl">The endpoint of the channel.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="from">Who sent it.</param>
    /// <param name="conversation">The conversation it belongs to.</param>
    /// <param name="recipient">Whom it is sent to.</param>
    /// <param name="textFormat">How the text is to be read: "plain" or "markdown".</param>
    /// <param name="attachmentLayout">How several attachments are arranged: "list" or "carousel".</param>
    /// <param name="membersAdded">Who joined the conversation.</param>
    /// <param name="membersRemoved">Who left the conversation.</param>
    /// <param name="topicName">The new topic of the conversation.</param>
    /// <param name="historyDisclosed">Whether what was said before is shown to those who joined.</param>
    /// <param name="locale">The language, as a BCP 47 tag.</param>
    /// <param name="text">The text.</param>
    /// <param name="speak">What to say aloud, as text or SSML.</param>
    /// <param name="inputHint">Whether an answer is waited for, one of <see cref="InputHints"/>.</param>
    /// <param name="summary">The text to show where the message itself cannot be shown.</param>
    /// <param name="suggestedActions">Buttons offered with the message.</param>
    /// <param name="attachments">The files and cards sent along.</param>
    /// <param name="entities">What is known about the content besides the text.</param>
    /// <param name="channelData">What only this channel knows; a JSON object when it came from the wire.</param>
    /// <param name="action">What happened, in contact relation and installation updates.</param>
    /// <param name="replyToId">The id of the activity this one answers; null when it answers none.</param>
    /// <param name="value">A value for programs; what it is depends on type and name.</param>
    /// <param name="name">The name of an event or invoke.</param>
    /// <param name="relatesTo">The conversation this refers to; null when it is this one.</param>
    /// <param name="code">Why the conversation ended.</param>
    public Activity(
        string type = default,
        string id = default,
        DateTime? timestamp = default,
        DateTime? localTimestamp = default,
        string serviceUrl = default,
        string channelId = default,
        ChannelAccount from = default,
        ConversationAccount conversation = default,
        ChannelAccount recipient = default,
        string textFormat = default,
        string attachmentLayout = default,
        IList<ChannelAccount> membersAdded = default,
        IList<ChannelAccount> membersRemoved = default,
        string topicName = default,
        bool? historyDisclosed = default,
        string locale = default,
        string text = default,
        string speak = default,
        string inputHint = default,
        string summary = default,
        SuggestedActions suggestedActions = default,
        IList<Attachment> attachments = default,
        IList<Entity> entities = default,
        object channelData = default,
        string action = default,
        string replyToId = default,
        object value = default,
        string name = default,
        ConversationReference relatesTo = default,
        string code = default
    )
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
    }

    /// <summary>What kind of activity this is, one of <see cref="ActivityTypes"/>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The id; set by the channel.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>When the channel took it, in UTC.</summary>
    [JsonProperty(PropertyName = "timestamp")]
    public DateTime? Timestamp { get; set; }

    /// <summary>When it was sent, in the sender's time.</summary>
    [JsonProperty(PropertyName = "localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The endpoint of the channel.</summary>
    [JsonProperty(PropertyName = "serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The channel.</summary>
    [JsonProperty(PropertyName = "channelId")]
    public string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    [JsonProperty(PropertyName = "from")]
    public ChannelAccount From { get; set; }

    /// <summary>The conversation it belongs to.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>Whom it is sent to.</summary>
    [JsonProperty(PropertyName = "recipient")]
    public ChannelAccount Recipient { get; set; }

    /// <summary>How the text is to be read: "plain" or "markdown".</summary>
    [JsonProperty(PropertyName = "textFormat")]
    public string TextFormat { get; set; }

    /// <summary>How several attachments are arranged: "list" or "carousel".</summary>
    [JsonProperty(PropertyName = "attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>Who joined the conversation.</summary>
    [JsonProperty(PropertyName = "membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left the conversation.</summary>
    [JsonProperty(PropertyName = "membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>The new topic of the conversation.</summary>
    [JsonProperty(PropertyName = "topicName")]
    public string TopicName { get; set; }

    /// <summary>Whether what was said before is shown to those who joined.</summary>
    [JsonProperty(PropertyName = "historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <summary>The language, as a BCP 47 tag.</summary>
    [JsonProperty(PropertyName = "locale")]
    public string Locale { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>What to say aloud, as text or SSML.</summary>
    [JsonProperty(PropertyName = "speak")]
    public string Speak { get; set; }

    /// <summary>Whether an answer is waited for, one of <see cref="InputHints"/>.</summary>
    [JsonProperty(PropertyName = "inputHint")]
    public string InputHint { get; set; }

    /// <summary>The text to show where the message itself cannot be shown.</summary>
    [JsonProperty(PropertyName = "summary")]
    public string Summary { get; set; }

    /// <summary>Buttons offered with the message.</summary>
    [JsonProperty(PropertyName = "suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }

    /// <summary>The files and cards sent along.</summary>
    [JsonProperty(PropertyName = "attachments")]
    public IList<Attachment> Attachments { get; set; }

    /// <summary>What is known about the content besides the text.</summary>
    [JsonProperty(PropertyName = "entities")]
    public IList<Entity> Entities { get; set; }

    /// <summary>What only this channel knows; a JSON object when it came from the wire.</summary>
    [JsonProperty(PropertyName = "channelData")]
    public object ChannelData { get; set; }

    /// <summary>What happened, in contact relation and installation updates.</summary>
    [JsonProperty(PropertyName = "action")]
    public string Action { get; set; }

    /// <summary>The id of the activity this one answers; null when it answers none.</summary>
    [JsonProperty(PropertyName = "replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>A value for programs; what it is depends on type and name.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }

    /// <summary>The name of an event or invoke.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The conversation this refers to; null when it is this one.</summary>
    [JsonProperty(PropertyName = "relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>Why the conversation ended.</summary>
    [JsonProperty(PropertyName = "code")]
    public string Code { get; set; }

    /// <summary>Members of the JSON object that have no property here; kept and written back.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();
}
