using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Connector.DirectLine;

/// <content>New activities.</content>
public partial class Activity
{
    /// <summary>A new message without content.</summary>
    /// <returns>The message.</returns>
    public static IMessageActivity CreateMessageActivity() =>
        new Activity
        {
            Type = ActivityTypes.Message,
            Attachments = new List<Attachment>(),
            Entities = new List<Entity>(),
        };

    /// <summary>A new contact relation update.</summary>
    /// <returns>The update.</returns>
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() =>
        new Activity { Type = ActivityTypes.ContactRelationUpdate };

    /// <summary>A new conversation update in which nobody comes or goes.</summary>
    /// <returns>The update.</returns>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            MembersAdded = new List<ChannelAccount>(),
            MembersRemoved = new List<ChannelAccount>(),
        };

    /// <summary>A new sign of typing.</summary>
    /// <returns>The activity.</returns>
    public static ITypingActivity CreateTypingActivity() => new Activity { Type = ActivityTypes.Typing };

    /// <summary>A new test whether the bot is there.</summary>
    /// <returns>The activity.</returns>
    public static IActivity CreatePingActivity() => new Activity { Type = ActivityTypes.Ping };

    /// <summary>A new end of the conversation.</summary>
    /// <returns>The activity.</returns>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity { Type = ActivityTypes.EndOfConversation };

    /// <summary>A new event without a name.</summary>
    /// <returns>The event.</returns>
    public static IEventActivity CreateEventActivity() => new Activity { Type = ActivityTypes.Event };

    /// <summary>A new invoke without a name.</summary>
    /// <returns>The invoke.</returns>
    public static IInvokeActivity CreateInvokeActivity() => new Activity { Type = ActivityTypes.Invoke };

    /// <summary>A new installation update.</summary>
    /// <returns>The update.</returns>
    public static IInstallationUpdateActivity CreateInstallationUpdateActivity() =>
        new Activity { Type = ActivityTypes.InstallationUpdate };

    /// <summary>A message that answers this activity: back to its sender, in its conversation.</summary>
    /// <param name="text">The text; null for none.</param>
    /// <param name="locale">The language; null for that of this activity.</param>
    /// <returns>The message.</returns>
    public Activity CreateReply(string text = null, string locale = null) =>
        new()
        {
            Type = ActivityTypes.Message,
            Timestamp = TimeProvider.System.GetUtcNow().UtcDateTime,
            From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
            Recipient = new ChannelAccount(From?.Id, From?.Name),
            ReplyToId = Id,
            ServiceUrl = ServiceUrl,
            ChannelId = ChannelId,
            Conversation = new ConversationAccount(Conversation?.IsGroup, Conversation?.Id, Conversation?.Name),
            Text = text ?? string.Empty,
            Locale = locale ?? Locale,
            Attachments = new List<Attachment>(),
            Entities = new List<Entity>(),
        };
}
