using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>What every activity has, whatever its type.</summary>
public interface IActivity
{
    /// <summary>What kind of activity this is, one of <see cref="ActivityTypes"/>.</summary>
    string Type { get; set; }

    /// <summary>The channel's id of the activity.</summary>
    string Id { get; set; }

    /// <summary>When the channel took it, in UTC.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, in the sender's time.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The endpoint of the channel, where replies are sent.</summary>
    string ServiceUrl { get; set; }

    /// <summary>The channel, for example "directline".</summary>
    string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    ChannelAccount From { get; set; }

    /// <summary>The conversation it belongs to.</summary>
    ConversationAccount Conversation { get; set; }

    /// <summary>Whom it is sent to.</summary>
    ChannelAccount Recipient { get; set; }

    /// <summary>The id of the activity this one answers; null when it answers none.</summary>
    string ReplyToId { get; set; }

    /// <summary>What is known about the content besides the text: mentions, places, client information.</summary>
    IList<Entity> Entities { get; set; }

    /// <summary>What only this channel knows; a JSON object when it came from the wire.</summary>
    object ChannelData { get; set; }

    /// <summary>Looks at this activity as a contact relation update.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IContactRelationUpdateActivity AsContactRelationUpdateActivity();

    /// <summary>Looks at this activity as a conversation update.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IConversationUpdateActivity AsConversationUpdateActivity();

    /// <summary>Looks at this activity as an end of conversation.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IEndOfConversationActivity AsEndOfConversationActivity();

    /// <summary>Looks at this activity as an event.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IEventActivity AsEventActivity();

    /// <summary>Looks at this activity as an installation update.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IInstallationUpdateActivity AsInstallationUpdateActivity();

    /// <summary>Looks at this activity as an invoke.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IInvokeActivity AsInvokeActivity();

    /// <summary>Looks at this activity as a message.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IMessageActivity AsMessageActivity();

    /// <summary>Looks at this activity as a message delete.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IMessageDeleteActivity AsMessageDeleteActivity();

    /// <summary>Looks at this activity as a message reaction.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IMessageReactionActivity AsMessageReactionActivity();

    /// <summary>Looks at this activity as a message update.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    IMessageUpdateActivity AsMessageUpdateActivity();

    /// <summary>Looks at this activity as a suggestion.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    ISuggestionActivity AsSuggestionActivity();

    /// <summary>Looks at this activity as a typing.</summary>
    /// <returns>This activity; null when its type is another.</returns>
    ITypingActivity AsTypingActivity();

    /// <summary>Takes down where this activity happened, so that the conversation can be continued later.</summary>
    /// <returns>The reference, with sender as user and recipient as bot.</returns>
    ConversationReference GetConversationReference();

    /// <summary>Addresses this activity by a reference.</summary>
    /// <param name="reference">Where the conversation is.</param>
    /// <param name="isIncoming">True to make it look sent by the user, false to make it a message of the bot.</param>
    /// <returns>This activity; its own ids and language stay where the reference has none.</returns>
    /// <exception cref="System.ArgumentNullException">There is no reference.</exception>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);

    /// <summary>Reads the channel data as an object.</summary>
    /// <typeparam name="TypeT">What to read it as.</typeparam>
    /// <returns>The object; the type's default when there is no channel data.</returns>
    TypeT GetChannelData<TypeT>();

    /// <summary>Reads the channel data as an object, without throwing.</summary>
    /// <typeparam name="TypeT">What to read it as.</typeparam>
    /// <param name="instance">The object; the type's default when the result is false.</param>
    /// <returns>False when there is no channel data or it cannot be read so.</returns>
    bool TryGetChannelData<TypeT>(out TypeT instance);
}
