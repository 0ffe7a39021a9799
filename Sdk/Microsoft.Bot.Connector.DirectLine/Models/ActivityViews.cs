using System;

namespace Microsoft.Bot.Connector.DirectLine;

/// <content>The narrow views on an activity.</content>
public partial class Activity
{
    private static readonly string[] Known =
    [
        ActivityTypes.Message,
        ActivityTypes.ContactRelationUpdate,
        ActivityTypes.ConversationUpdate,
        ActivityTypes.DeleteUserData,
        ActivityTypes.Typing,
        ActivityTypes.Ping,
    ];

    /// <summary>A type in the case of letters this library uses.</summary>
    /// <param name="type">The type as it came.</param>
    /// <returns>The known type, or the same word with a small first letter; empty for null.</returns>
    public static string GetActivityType(string type) =>
        string.IsNullOrEmpty(type)
            ? string.Empty
            : Array.Find(Known, known => string.Equals(known, type, StringComparison.OrdinalIgnoreCase))
                ?? char.ToLowerInvariant(type[0]) + type[1..];

    /// <summary>The type in the case of letters this library uses.</summary>
    /// <returns>The known type, or the same word with a small first letter.</returns>
    public string GetActivityType() => GetActivityType(Type);

    /// <inheritdoc/>
    public IMessageActivity AsMessageActivity() => IsActivity(ActivityTypes.Message) ? this : null;

    /// <inheritdoc/>
    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() =>
        IsActivity(ActivityTypes.ContactRelationUpdate) ? this : null;

    /// <inheritdoc/>
    public IInstallationUpdateActivity AsInstallationUpdateActivity() => IsActivity(ActivityTypes.InstallationUpdate) ? this : null;

    /// <inheritdoc/>
    public IConversationUpdateActivity AsConversationUpdateActivity() => IsActivity(ActivityTypes.ConversationUpdate) ? this : null;

    /// <inheritdoc/>
    public ITypingActivity AsTypingActivity() => IsActivity(ActivityTypes.Typing) ? this : null;

    /// <inheritdoc/>
    public IEndOfConversationActivity AsEndOfConversationActivity() => IsActivity(ActivityTypes.EndOfConversation) ? this : null;

    /// <inheritdoc/>
    public IEventActivity AsEventActivity() => IsActivity(ActivityTypes.Event) ? this : null;

    /// <inheritdoc/>
    public IInvokeActivity AsInvokeActivity() => IsActivity(ActivityTypes.Invoke) ? this : null;

    /// <inheritdoc/>
    public IMessageUpdateActivity AsMessageUpdateActivity() => IsActivity(ActivityTypes.MessageUpdate) ? this : null;

    /// <inheritdoc/>
    public IMessageDeleteActivity AsMessageDeleteActivity() => IsActivity(ActivityTypes.MessageDelete) ? this : null;

    /// <summary>Tells whether this activity is of a type: the type itself, or a subtype written behind a slash.</summary>
    /// <param name="activity">The type to compare with; upper and lower case are the same.</param>
    /// <returns>False for another type, and when there is none.</returns>
    protected bool IsActivity(string activity) => string.Equals(Type?.Split('/')[0], activity, StringComparison.OrdinalIgnoreCase);
}
