using System;
using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message a message action was called on.</summary>
public class MessageActionsPayload
{
    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayload"/> class with nothing set.</summary>
    public MessageActionsPayload() { }

    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayload"/> class.</summary>
    /// <param name="id">The id of the message.</param>
    /// <param name="replyToId">The id of the message it answers.</param>
    /// <param name="messageType">The kind of message, usually "message".</param>
    /// <param name="createdDateTime">When it was written, as an ISO 8601 time.</param>
    /// <param name="lastModifiedDateTime">When it was last changed, as an ISO 8601 time.</param>
    /// <param name="deleted">Whether it was taken back.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="summary">The text to show where the message itself cannot be shown.</param>
    /// <param name="importance">The importance: normal, high or urgent.</param>
    /// <param name="locale">The language.</param>
    /// <param name="from">Who wrote it.</param>
    /// <param name="body">What it says.</param>
    /// <param name="attachmentLayout">How several attachments are arranged.</param>
    /// <param name="attachments">The files and cards in it.</param>
    /// <param name="mentions">Who is mentioned.</param>
    /// <param name="reactions">The reactions put on it.</param>
    public MessageActionsPayload(
        string id = default,
        string replyToId = default,
        string messageType = default,
        string createdDateTime = default,
        string lastModifiedDateTime = default,
        bool? deleted = default,
        string subject = default,
        string summary = default,
        string importance = default,
        string locale = default,
        MessageActionsPayloadFrom from = default,
        MessageActionsPayloadBody body = default,
        string attachmentLayout = default,
        IList<MessageActionsPayloadAttachment> attachments = default,
        IList<MessageActionsPayloadMention> mentions = default,
        IList<MessageActionsPayloadReaction> reactions = default
    )
    {
        Id = id;
        ReplyToId = replyToId;
        MessageType = messageType;
        CreatedDateTime = createdDateTime;
        LastModifiedDateTime = lastModifiedDateTime;
        Deleted = deleted;
        Subject = subject;
        Summary = summary;
        Importance = importance;
        Locale = locale;
        From = from;
        Body = body;
        AttachmentLayout = attachmentLayout;
        Attachments = attachments;
        Mentions = mentions;
        Reactions = reactions;
    }

    /// <summary>The id of the message.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The id of the message it answers.</summary>
    [JsonProperty(PropertyName = "replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>The kind of message, usually "message".</summary>
    [JsonProperty(PropertyName = "messageType")]
    public string MessageType { get; set; }

    /// <summary>When it was written, as an ISO 8601 time.</summary>
    [JsonProperty(PropertyName = "createdDateTime")]
    public string CreatedDateTime { get; set; }

    /// <summary>When it was last changed, as an ISO 8601 time.</summary>
    [JsonProperty(PropertyName = "lastModifiedDateTime")]
    public string LastModifiedDateTime { get; set; }

    /// <summary>Whether it was taken back.</summary>
    [JsonProperty(PropertyName = "deleted")]
    public bool? Deleted { get; set; }

    /// <summary>The subject.</summary>
    [JsonProperty(PropertyName = "subject")]
    public string Subject { get; set; }

    /// <summary>The text to show where the message itself cannot be shown.</summary>
    [JsonProperty(PropertyName = "summary")]
    public string Summary { get; set; }

    /// <summary>The importance: normal, high or urgent.</summary>
    [JsonProperty(PropertyName = "importance")]
    public string Importance { get; set; }

    /// <summary>The language.</summary>
    [JsonProperty(PropertyName = "locale")]
    public string Locale { get; set; }

    /// <summary>A link to the message.</summary>
    [JsonProperty(PropertyName = "linkToMessage")]
    public Uri LinkToMessage { get; set; }

    /// <summary>Who wrote it.</summary>
    [JsonProperty(PropertyName = "from")]
    public MessageActionsPayloadFrom From { get; set; }

    /// <summary>What it says.</summary>
    [JsonProperty(PropertyName = "body")]
    public MessageActionsPayloadBody Body { get; set; }

    /// <summary>How several attachments are arranged.</summary>
    [JsonProperty(PropertyName = "attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>The files and cards in it.</summary>
    [JsonProperty(PropertyName = "attachments")]
    public IList<MessageActionsPayloadAttachment> Attachments { get; set; }

    /// <summary>Who is mentioned.</summary>
    [JsonProperty(PropertyName = "mentions")]
    public IList<MessageActionsPayloadMention> Mentions { get; set; }

    /// <summary>The reactions put on it.</summary>
    [JsonProperty(PropertyName = "reactions")]
    public IList<MessageActionsPayloadReaction> Reactions { get; set; }
}
