using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: the activity that came in, the ways to answer it, and what the stations of the turn share.</summary>
/// <remarks>A context lives as long as its turn; a later message needs a conversation reference and ContinueConversationAsync.</remarks>
public interface ITurnContext
{
    /// <summary>Gets the adapter that opened the turn.</summary>
    /// <value>The adapter; never null.</value>
    BotAdapter Adapter { get; }

    /// <summary>Gets the objects the stations of this turn share; they end with the turn.</summary>
    /// <value>The collection; never null.</value>
    TurnContextStateCollection TurnState { get; }

    /// <summary>Gets the activity that came in.</summary>
    /// <value>The activity; never null.</value>
    Activity Activity { get; }

    /// <summary>Gets a value indicating whether something other than a trace was sent in this turn.</summary>
    /// <value>True once an activity other than a trace was handed to the channel or buffered for it.</value>
    bool Responded { get; }

    /// <summary>Sends a message.</summary>
    /// <param name="textReplyToSend">The text; null or blank is refused.</param>
    /// <param name="speak">What a speaking channel says; left out when null or empty.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; left out when null or empty.</param>
    /// <param name="cancellationToken">Signals that sending should be given up.</param>
    /// <returns>The id the channel gave the message.</returns>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default
    );

    /// <summary>Sends an activity to the sender of the incoming one.</summary>
    /// <param name="activity">The activity; addressed by this method.</param>
    /// <param name="cancellationToken">Signals that sending should be given up.</param>
    /// <returns>The id the channel gave the activity.</returns>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends several activities, in their order.</summary>
    /// <param name="activities">At least one activity; each is addressed by this method.</param>
    /// <param name="cancellationToken">Signals that sending should be given up.</param>
    /// <returns>The ids the channel gave them, in the same order.</returns>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity sent earlier.</summary>
    /// <param name="activity">The replacement; its <c>Id</c> names the activity to replace.</param>
    /// <param name="cancellationToken">Signals that the update should be given up.</param>
    /// <returns>The id the channel gave the replacement.</returns>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity sent earlier in this conversation.</summary>
    /// <param name="activityId">The id of the activity; null or blank is refused.</param>
    /// <param name="cancellationToken">Signals that the deletion should be given up.</param>
    /// <returns>A task that ends when the activity is deleted.</returns>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity sent earlier.</summary>
    /// <param name="conversationReference">The conversation and, in <c>ActivityId</c>, the activity to delete.</param>
    /// <param name="cancellationToken">Signals that the deletion should be given up.</param>
    /// <returns>A task that ends when the activity is deleted.</returns>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Adds a handler for activities on their way out; handlers run in the order they were added.</summary>
    /// <param name="handler">The handler.</param>
    /// <returns>This context, for further calls.</returns>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Adds a handler for updates; handlers run in the order they were added.</summary>
    /// <param name="handler">The handler.</param>
    /// <returns>This context, for further calls.</returns>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Adds a handler for deletions; handlers run in the order they were added.</summary>
    /// <param name="handler">The handler.</param>
    /// <returns>This context, for further calls.</returns>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}
