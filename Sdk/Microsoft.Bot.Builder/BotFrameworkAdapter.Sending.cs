using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>What goes out to the channel.</content>
public partial class BotFrameworkAdapter
{
    /// <inheritdoc/>
    /// <remarks>
    /// A delay is waited for here, an invoke's answer is left in the turn state, a trace goes to the emulator only. Ids given before are dropped: the channel gives them.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="activities"/> is empty.</exception>
    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    ) => OutgoingActivities.SendEachAsync(turnContext, activities, SendAsync, cancellationToken);

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    ) => OutgoingActivities.ConversationsOf(turnContext).UpdateActivityAsync(activity, cancellationToken);

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    ) =>
        OutgoingActivities
            .ConversationsOf(turnContext)
            .DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);

    /// <summary>Asks whether <see cref="ProcessOutgoingActivityAsync"/> sends an activity instead of the connector.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>False, unless an adapter built on this one knows another way out.</returns>
    protected virtual bool CanProcessOutgoingActivity(Activity activity) => false;

    /// <summary>Sends an activity another way than through the connector.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the sending.</param>
    /// <returns>The id the channel gave.</returns>
    /// <exception cref="NotImplementedException">This adapter knows no other way.</exception>
    protected virtual Task<ResourceResponse> ProcessOutgoingActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    ) => throw new NotImplementedException();

    private async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        await OutgoingActivities.StaysInsideAsync(turnContext, activity, cancellationToken).ConfigureAwait(false) ? null
        : CanProcessOutgoingActivity(activity)
            ? await ProcessOutgoingActivityAsync(turnContext, activity, cancellationToken).ConfigureAwait(false)
        : await OutgoingActivities.ThroughConnectorAsync(turnContext, activity, cancellationToken).ConfigureAwait(false);
}
