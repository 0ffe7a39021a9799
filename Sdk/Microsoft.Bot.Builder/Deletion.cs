using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes the activity that says in logs that another was deleted.</summary>
internal static class Deletion
{
    public static Activity Of(ConversationReference reference) =>
        new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId }.ApplyConversationReference(
            reference,
            isIncoming: false
        );
}
