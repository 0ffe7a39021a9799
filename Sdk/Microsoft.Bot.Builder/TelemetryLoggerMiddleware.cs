using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Notes the activities that come in, go out, are replaced and are deleted as telemetry events.</summary>
public partial class TelemetryLoggerMiddleware : IMiddleware
{
    /// <summary>Initializes a new instance of the <see cref="TelemetryLoggerMiddleware"/> class.</summary>
    /// <param name="telemetryClient">Takes the events; null for nobody.</param>
    /// <param name="logPersonalInformation">True to note texts, names and attachments as well.</param>
    public TelemetryLoggerMiddleware(IBotTelemetryClient telemetryClient, bool logPersonalInformation = false)
    {
        TelemetryClient = telemetryClient ?? NullBotTelemetryClient.Instance;
        LogPersonalInformation = logPersonalInformation;
    }

    /// <summary>Gets a value indicating whether texts, names and attachments are noted.</summary>
    /// <value>False unless asked for.</value>
    public bool LogPersonalInformation { get; }

    /// <summary>Gets what takes the events.</summary>
    /// <value>Never null.</value>
    public IBotTelemetryClient TelemetryClient { get; }

    /// <summary>Notes the incoming activity, and what the turn sends as it is sent.</summary>
    /// <param name="context">The context of the turn.</param>
    /// <param name="nextTurn">Hands the turn on; null for nobody.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when this station has ended.</returns>
    public virtual async Task OnTurnAsync(ITurnContext context, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(context);
        if (context.Activity is not null)
        {
            await OnReceiveActivityAsync(context.Activity, cancellationToken).ConfigureAwait(false);
        }

        Listen(context, cancellationToken);
        if (nextTurn is not null)
        {
            await nextTurn(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Notes that an activity came in.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellation">Signals that noting should be given up.</param>
    /// <returns>A task that ends when it is noted.</returns>
    protected virtual async Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation)
    {
        var properties = await FillReceiveEventPropertiesAsync(activity).ConfigureAwait(false);
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgReceiveEvent, properties);
    }

    /// <summary>Notes that an activity was sent.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellation">Signals that noting should be given up.</param>
    /// <returns>A task that ends when it is noted.</returns>
    protected virtual async Task OnSendActivityAsync(Activity activity, CancellationToken cancellation)
    {
        var properties = await FillSendEventPropertiesAsync(activity).ConfigureAwait(false);
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgSendEvent, properties);
    }

    /// <summary>Notes that an activity was replaced.</summary>
    /// <param name="activity">The replacement.</param>
    /// <param name="cancellation">Signals that noting should be given up.</param>
    /// <returns>A task that ends when it is noted.</returns>
    protected virtual async Task OnUpdateActivityAsync(Activity activity, CancellationToken cancellation)
    {
        var properties = await FillUpdateEventPropertiesAsync(activity).ConfigureAwait(false);
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgUpdateEvent, properties);
    }

    /// <summary>Notes that an activity was deleted.</summary>
    /// <param name="activity">A message deletion with the id of what was deleted.</param>
    /// <param name="cancellation">Signals that noting should be given up.</param>
    /// <returns>A task that ends when it is noted.</returns>
    protected virtual async Task OnDeleteActivityAsync(Activity activity, CancellationToken cancellation)
    {
        var properties = await FillDeleteEventPropertiesAsync(activity).ConfigureAwait(false);
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgDeleteEvent, properties);
    }

    private void Listen(ITurnContext context, CancellationToken cancellationToken)
    {
        context.OnSendActivities(
            async (_, activities, nextSend) =>
            {
                var responses = await nextSend().ConfigureAwait(false);
                foreach (var activity in activities)
                {
                    await OnSendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
                }

                return responses;
            }
        );
        context.OnUpdateActivity(
            async (_, activity, nextUpdate) =>
            {
                var response = await nextUpdate().ConfigureAwait(false);
                await OnUpdateActivityAsync(activity, cancellationToken).ConfigureAwait(false);
                return response;
            }
        );
        context.OnDeleteActivity(
            async (_, reference, nextDelete) =>
            {
                await nextDelete().ConfigureAwait(false);
                await OnDeleteActivityAsync(Deletion.Of(reference), cancellationToken).ConfigureAwait(false);
            }
        );
    }
}
