using System;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>What all activities share.</summary>
public interface IActivity
{
    /// <summary>What kind of activity this is.</summary>
    string Type { get; set; }

    /// <summary>The id; set by the channel.</summary>
    string Id { get; set; }

    /// <summary>The endpoint of the channel.</summary>
    string ServiceUrl { get; set; }

    /// <summary>When the channel took it, in UTC.</summary>
    DateTime? Timestamp { get; set; }

    /// <summary>When it was sent, in the sender's time.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The channel.</summary>
    string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    ChannelAccount From { get; set; }

    /// <summary>The conversation it belongs to.</summary>
    ConversationAccount Conversation { get; set; }

    /// <summary>Whom it is sent to.</summary>
    ChannelAccount Recipient { get; set; }

    /// <summary>The id of the activity this one answers; null when it answers none.</summary>
    string ReplyToId { get; set; }

    /// <summary>What only this channel knows.</summary>
    object ChannelData { get; set; }

    /// <summary>Looks at this activity as a message.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IMessageActivity AsMessageActivity();

    /// <summary>Looks at this activity as a contact relation update.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IContactRelationUpdateActivity AsContactRelationUpdateActivity();

    /// <summary>Looks at this activity as an installation update.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IInstallationUpdateActivity AsInstallationUpdateActivity();

    /// <summary>Looks at this activity as a conversation update.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IConversationUpdateActivity AsConversationUpdateActivity();

    /// <summary>Looks at this activity as a sign of typing.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    ITypingActivity AsTypingActivity();

    /// <summary>Looks at this activity as the end of the conversation.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IEndOfConversationActivity AsEndOfConversationActivity();

    /// <summary>Looks at this activity as an event.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IEventActivity AsEventActivity();

    /// <summary>Looks at this activity as an invoke.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IInvokeActivity AsInvokeActivity();

    /// <summary>Looks at this activity as a message update.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IMessageUpdateActivity AsMessageUpdateActivity();

    /// <summary>Looks at this activity as a message delete.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IMessageDeleteActivity AsMessageDeleteActivity();
}
