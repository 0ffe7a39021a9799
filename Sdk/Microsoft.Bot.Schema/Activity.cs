using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>One thing that happens in a conversation, as it travels between channel and bot.</summary>
/// <remarks>One class for all types of activity: which members mean something depends on <see cref="Type"/>. The <c>As…Activity</c> methods give the narrow views.</remarks>
public partial class Activity
    : IConversationUpdateActivity,
        IContactRelationUpdateActivity,
        IInstallationUpdateActivity,
        IMessageUpdateActivity,
        IMessageDeleteActivity,
        IMessageReactionActivity,
        ISuggestionActivity,
        ITypingActivity,
        IEndOfConversationActivity,
        IEventActivity,
        IInvokeActivity,
        ITraceActivity,
        IHandoffActivity,
        ICommandActivity,
        ICommandResultActivity
{
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject properties;

    /// <summary>Initializes a new instance of the <see cref="Activity"/> class with nothing set.</summary>
    public Activity() { }

    /// <summary>Initializes a new instance of the <see cref="Activity"/> class.</summary>
    /// <param name="type">What kind of activity this is, one of <see cref="ActivityTypes"/>.</param>
    /// <param name="id">The channel's id of the activity.</param>
    /// <param name="timestamp">When the channel took it, in UTC.</param>
    /// <param name="localTimestamp">When it was sent, in the sender's time.</param>
    /// <param name="serviceUrl">The endpoint of the channel, where replies are sent.</param>
    /// <param name="channelId">The channel, for example "directline".</param>
    /// <param name="from">Who sent it.</param>
    /// <param name="conversation">The conversation it belongs to.</param>
    /// <param name="recipient">Whom it is sent to.</param>
    /// <param name="textFormat">How the text is to be read, one of <see cref="TextFormatTypes"/>.</param>
    /// <param name="attachmentLayout">How several attachments are arranged, one of <see cref="AttachmentLayoutTypes"/>.</param>
    /// <param name="membersAdded">Who joined the conversation.</param>
    /// <param name="membersRemoved">Who left the conversation.</param>
    /// <param name="reactionsAdded">The reactions put on a message.</param>
    /// <param name="reactionsRemoved">The reactions taken off a message.</param>
    /// <param name="topicName">The new topic of the conversation.</param>
    /// <param name="historyDisclosed">Whether what was said before is shown to those who joined.</param>
    /// <param name="locale">The language, as a BCP 47 tag.</param>
    /// <param name="text">The text.</param>
    /// <param name="speak">What to say aloud, as text or SSML.</param>
    /// <param name="inputHint">Whether an answer is waited for, one of <see cref="InputHints"/>.</param>
    /// <param name="summary">The text to show where the message itself cannot be shown.</param>
    /// <param name="suggestedActions">Buttons offered with the message.</param>
    /// <param name="attachments">The files and cards sent along.</param>
    /// <param name="entities">What is known about the content besides the text: mentions, places, client information.</param>
    /// <param name="channelData">What only this channel knows; a JSON object when it came from the wire.</param>
    /// <param name="action">What happened, in contact relation and installation updates.</param>
    /// <param name="replyToId">The id of the activity this one answers; null when it answers none.</param>
    /// <param name="label">Where a trace was taken.</param>
    /// <param name="valueType">What kind of thing the value is.</param>
    /// <param name="value">A value for programs; what it is depends on type and name.</param>
    /// <param name="name">The name of an event, invoke or command.</param>
    /// <param name="relatesTo">The conversation this refers to; null when it is this one.</param>
    /// <param name="code">Why the conversation ended, one of <see cref="EndOfConversationCodes"/>.</param>
    /// <param name="expiration">When the activity stops being of use; null for never.</param>
    /// <param name="importance">The importance, one of <see cref="ActivityImportance"/>.</param>
    /// <param name="deliveryMode">How to deliver it, one of <see cref="DeliveryModes"/>.</param>
    /// <param name="listenFor">Words a speech recognizer should be prepared for.</param>
    /// <param name="textHighlights">The parts of an earlier message a suggestion refers to.</param>
    /// <param name="semanticAction">What the user wants done, as understood on the sender's side.</param>
    /// <param name="localTimezone">The sender's time zone as an IANA name.</param>
    public Activity(
        string type = default,
        string id = default,
        DateTimeOffset? timestamp = default,
        DateTimeOffset? localTimestamp = default,
        string serviceUrl = default,
        string channelId = default,
        ChannelAccount from = default,
        ConversationAccount conversation = default,
        ChannelAccount recipient = default,
        string textFormat = default,
        string attachmentLayout = default,
        IList<ChannelAccount> membersAdded = default,
        IList<ChannelAccount> membersRemoved = default,
        IList<MessageReaction> reactionsAdded = default,
        IList<MessageReaction> reactionsRemoved = default,
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
        string label = default,
        string valueType = default,
        object value = default,
        string name = default,
        ConversationReference relatesTo = default,
        string code = default,
        DateTimeOffset? expiration = default,
        string importance = default,
        string deliveryMode = default,
        IList<string> listenFor = default,
        IList<TextHighlight> textHighlights = default,
        SemanticAction semanticAction = default,
        string localTimezone = default
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
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
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
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
        LocalTimezone = localTimezone;
    }

    /// <summary>What kind of activity this is, one of <see cref="ActivityTypes"/>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The channel's id of the activity.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>When the channel took it, in UTC.</summary>
    [JsonProperty(PropertyName = "timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, in the sender's time.</summary>
    [JsonProperty(PropertyName = "localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's time zone as an IANA name.</summary>
    [JsonProperty(PropertyName = "localTimezone")]
    public string LocalTimezone { get; set; }

    /// <summary>Who called the bot, see <see cref="CallerIdConstants"/>; set by the adapter once the call is authenticated.</summary>
    [JsonProperty(PropertyName = "callerId")]
    public string CallerId { get; set; }

    /// <summary>The endpoint of the channel, where replies are sent.</summary>
    [JsonProperty(PropertyName = "serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The channel, for example "directline".</summary>
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

    /// <summary>How the text is to be read, one of <see cref="TextFormatTypes"/>.</summary>
    [JsonProperty(PropertyName = "textFormat")]
    public string TextFormat { get; set; }

    /// <summary>How several attachments are arranged, one of <see cref="AttachmentLayoutTypes"/>.</summary>
    [JsonProperty(PropertyName = "attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>Who joined the conversation.</summary>
    [JsonProperty(PropertyName = "membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left the conversation.</summary>
    [JsonProperty(PropertyName = "membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>The reactions put on a message.</summary>
    [JsonProperty(PropertyName = "reactionsAdded")]
    public IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>The reactions taken off a message.</summary>
    [JsonProperty(PropertyName = "reactionsRemoved")]
    public IList<MessageReaction> ReactionsRemoved { get; set; }

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

    /// <summary>What is known about the content besides the text: mentions, places, client information.</summary>
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

    /// <summary>Where a trace was taken.</summary>
    [JsonProperty(PropertyName = "label")]
    public string Label { get; set; }

    /// <summary>What kind of thing the value is.</summary>
    [JsonProperty(PropertyName = "valueType")]
    public string ValueType { get; set; }

    /// <summary>A value for programs; what it is depends on type and name.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }

    /// <summary>The name of an event, invoke or command.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The conversation this refers to; null when it is this one.</summary>
    [JsonProperty(PropertyName = "relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>Why the conversation ended, one of <see cref="EndOfConversationCodes"/>.</summary>
    [JsonProperty(PropertyName = "code")]
    public string Code { get; set; }

    /// <summary>When the activity stops being of use; null for never.</summary>
    [JsonProperty(PropertyName = "expiration")]
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>The importance, one of <see cref="ActivityImportance"/>.</summary>
    [JsonProperty(PropertyName = "importance")]
    public string Importance { get; set; }

    /// <summary>How to deliver it, one of <see cref="DeliveryModes"/>.</summary>
    [JsonProperty(PropertyName = "deliveryMode")]
    public string DeliveryMode { get; set; }

    /// <summary>Words a speech recognizer should be prepared for.</summary>
    [JsonProperty(PropertyName = "listenFor")]
    public IList<string> ListenFor { get; set; }

    /// <summary>The parts of an earlier message a suggestion refers to.</summary>
    [JsonProperty(PropertyName = "textHighlights")]
    public IList<TextHighlight> TextHighlights { get; set; }

    /// <summary>What the user wants done, as understood on the sender's side.</summary>
    [JsonProperty(PropertyName = "semanticAction")]
    public SemanticAction SemanticAction { get; set; }

    /// <summary>Members of the JSON object that have no property here; kept and written back.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => properties ??= new JObject();
        set => properties = value;
    }
}
