using System;
using System.Globalization;
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
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            activity.Id = null;
            var response = await SendAsync(turnContext, activity, cancellationToken).ConfigureAwait(false);
            responses[i] = response ?? new ResourceResponse(activity.Id ?? string.Empty);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    ) => ConversationsOf(turnContext).UpdateActivityAsync(activity, cancellationToken);

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    ) => ConversationsOf(turnContext).DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);

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

    private static IConversations ConversationsOf(ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>().Conversations;

    private async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                var milliseconds = Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture);
                await Task.Delay(milliseconds, cancellationToken).ConfigureAwait(false);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(InvokeResponseKey, activity);
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
            case var _ when CanProcessOutgoingActivity(activity):
                return await ProcessOutgoingActivityAsync(turnContext, activity, cancellationToken).ConfigureAwait(false);
            default:
                var conversations = ConversationsOf(turnContext);
                return string.IsNullOrWhiteSpace(activity.ReplyToId)
                    ? await conversations.SendToConversationAsync(activity, cancellationToken).ConfigureAwait(false)
                    : await conversations.ReplyToActivityAsync(activity, cancellationToken).ConfigureAwait(false);
        }
    }
}
