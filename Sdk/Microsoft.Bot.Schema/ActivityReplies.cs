using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

/// <content>Activities that answer this one, and the reference that leads back to it.</content>
public partial class Activity
{
    /// <summary>Makes a message back to the sender.</summary>
    /// <param name="text">The text; null gives an empty one.</param>
    /// <param name="locale">The language; null takes over that of this activity.</param>
    /// <returns>The reply, with empty lists of attachments and entities.</returns>
    public Activity CreateReply(string text = null, string locale = null)
    {
        var reply = Answer(ActivityTypes.Message);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = new List<Attachment>();
        reply.Entities = new List<Entity>();

        return reply;
    }

    /// <summary>Makes a trace addressed as a reply to this activity.</summary>
    /// <param name="name">What is traced.</param>
    /// <param name="value">The thing itself.</param>
    /// <param name="valueType">What kind of thing the value is; the name of its class unless given.</param>
    /// <param name="label">Where it is traced; the calling member unless given.</param>
    /// <returns>The trace.</returns>
    public ITraceActivity CreateTrace(string name, object value = null, string valueType = null, [CallerMemberName] string label = null)
    {
        var trace = Answer(ActivityTypes.Trace);
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;

        return trace;
    }

    /// <inheritdoc/>
    public ConversationReference GetConversationReference() =>
        new ConversationReference
        {
            ActivityId = IdToAnswer(),
            User = From,
            Bot = Recipient,
            Conversation = Conversation,
            ChannelId = ChannelId,
            Locale = Locale,
            ServiceUrl = ServiceUrl,
        };

    /// <summary>Takes down where a reply to this activity went.</summary>
    /// <param name="reply">The id the channel gave to the reply.</param>
    /// <returns>The reference; it names the reply instead of this activity.</returns>
    /// <exception cref="ArgumentNullException">There is no reply.</exception>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);

        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;

        return reference;
    }

    /// <inheritdoc/>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);

        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale = reference.Locale ?? Locale;
        (From, Recipient) = isIncoming ? (reference.User, reference.Bot) : (reference.Bot, reference.User);

        if (isIncoming)
        {
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    private Activity Answer(string type) =>
        new Activity(type)
        {
            Timestamp = TimeProvider.System.GetUtcNow(),
            From = new ChannelAccount(id: Recipient?.Id, name: Recipient?.Name),
            Recipient = new ChannelAccount(id: From?.Id, name: From?.Name),
            ReplyToId = IdToAnswer(),
            ServiceUrl = ServiceUrl,
            ChannelId = ChannelId,
            Conversation = new ConversationAccount(isGroup: Conversation?.IsGroup, id: Conversation?.Id, name: Conversation?.Name),
        };

    // On Direct Line and Web Chat clients never see a conversation update, so nothing they see can be said to answer one.
    private string IdToAnswer() =>
        Is(Type, ActivityTypes.ConversationUpdate) && (Is(ChannelId, "directline") || Is(ChannelId, "webchat")) ? null : Id;

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
