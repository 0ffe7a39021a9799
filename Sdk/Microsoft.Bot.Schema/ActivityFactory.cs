using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

/// <content>Activities made from nothing.</content>
public partial class Activity
{
    /// <summary>The media type of a serialized activity.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>Makes a message with empty lists of attachments and entities.</summary>
    /// <returns>The message.</returns>
    public static IMessageActivity CreateMessageActivity() =>
        new Activity(ActivityTypes.Message) { Attachments = new List<Attachment>(), Entities = new List<Entity>() };

    /// <summary>Makes a contact relation update.</summary>
    /// <returns>The update.</returns>
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => new Activity(ActivityTypes.ContactRelationUpdate);

    /// <summary>Makes a conversation update with empty lists of members.</summary>
    /// <returns>The update.</returns>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate)
        {
            MembersAdded = new List<ChannelAccount>(),
            MembersRemoved = new List<ChannelAccount>(),
        };

    /// <summary>Makes the sign that the bot is writing.</summary>
    /// <returns>The activity.</returns>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>Makes a handoff.</summary>
    /// <returns>The handoff.</returns>
    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    /// <summary>Makes the end of a conversation.</summary>
    /// <returns>The activity.</returns>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    /// <summary>Makes an event without name and value.</summary>
    /// <returns>The event.</returns>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>Makes an invoke without name and value.</summary>
    /// <returns>The invoke.</returns>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>Makes a trace that belongs to no conversation yet.</summary>
    /// <param name="name">What is traced.</param>
    /// <param name="valueType">What kind of thing the value is; the name of its class unless given.</param>
    /// <param name="value">The thing itself.</param>
    /// <param name="label">Where it is traced; the calling member unless given.</param>
    /// <returns>The trace.</returns>
    public static ITraceActivity CreateTraceActivity(
        string name,
        string valueType = null,
        object value = null,
        [CallerMemberName] string label = null
    ) =>
        new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };
}
