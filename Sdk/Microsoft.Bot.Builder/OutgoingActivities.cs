using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>How the adapters that answer through a connector send a turn's activities.</summary>
internal static class OutgoingActivities
{
    /// <summary>Sends one after the other. Ids given before are dropped: the channel gives them; one that gives none leaves what the sending left.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="activities"/> is empty.</exception>
    public static async Task<ResourceResponse[]> SendEachAsync(
        ITurnContext turnContext,
        Activity[] activities,
        Func<ITurnContext, Activity, CancellationToken, Task<ResourceResponse>> send,
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
            var response = await send(turnContext, activity, cancellationToken).ConfigureAwait(false);
            responses[i] = response ?? new ResourceResponse(activity.Id ?? string.Empty);
        }

        return responses;
    }

    /// <summary>
    /// Deals with what no channel sees: a delay is waited for, an invoke's answer is left in the turn state, a trace goes to the emulator only.
    /// </summary>
    /// <returns>True when nothing is left to send.</returns>
    public static async Task<bool> StaysInsideAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                var milliseconds = Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture);
                await Task.Delay(milliseconds, cancellationToken).ConfigureAwait(false);
                return true;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(BotAdapter.InvokeResponseKey, activity);
                return true;
            default:
                return activity.Type == ActivityTypes.Trace && activity.ChannelId != Channels.Emulator;
        }
    }

    /// <summary>A reply where the activity answers another, else a new one in its conversation.</summary>
    public static Task<ResourceResponse> ThroughConnectorAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    ) =>
        string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? ConversationsOf(turnContext).SendToConversationAsync(activity, cancellationToken)
            : ConversationsOf(turnContext).ReplyToActivityAsync(activity, cancellationToken);

    /// <summary>The conversations of the turn's connector.</summary>
    public static IConversations ConversationsOf(ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>().Conversations;
}
