using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>Sees what comes in and goes out in a turn, as trace activities; when seeing fails the turn goes on.</summary>
public abstract partial class InterceptionMiddleware : IMiddleware
{
    internal InterceptionMiddleware(ILogger logger)
    {
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Gets the log.</summary>
    /// <value>Never null.</value>
    protected ILogger Logger { get; private set; }

    /// <inheritdoc/>
    async Task IMiddleware.OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        var (isForBot, isSeen) = await SeenComingInAsync(turnContext, cancellationToken).ConfigureAwait(false);
        if (isSeen)
        {
            Listen(turnContext, cancellationToken);
        }

        if (isForBot)
        {
            await RunAsync(turnContext, next, cancellationToken).ConfigureAwait(false);
        }

        if (isSeen)
        {
            await TryAsync(() => TraceStateAsync(turnContext, cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <summary>Sees the activity that opened the turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">A trace of the activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Whether the bot is to have the turn, and whether the rest of it is to be seen.</returns>
    protected abstract Task<(bool shouldForwardToApplication, bool shouldIntercept)> InboundAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    );

    /// <summary>Sees what the bot sends, replaces or deletes, before the channel does.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="clonedActivities">Traces of the activities.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when all are seen.</returns>
    protected abstract Task OutboundAsync(
        ITurnContext turnContext,
        IEnumerable<Activity> clonedActivities,
        CancellationToken cancellationToken
    );

    /// <summary>Sees the bot's state at the end of the turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when it is seen.</returns>
    protected abstract Task TraceStateAsync(ITurnContext turnContext, CancellationToken cancellationToken);

    private async Task<(bool IsForBot, bool IsSeen)> SeenComingInAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var result = (IsForBot: true, IsSeen: false);
        var trace = InspectionTraces.Of(turnContext.Activity, "ReceivedActivity", "Received Activity");
        await TryAsync(async () => result = await InboundAsync(turnContext, trace, cancellationToken).ConfigureAwait(false))
            .ConfigureAwait(false);
        return result;
    }

    private void Listen(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        turnContext.OnSendActivities(
            async (context, activities, nextSend) =>
            {
                var traces = activities.Select(activity => InspectionTraces.Of(activity, "SentActivity", "Sent Activity")).ToList();
                await TryAsync(() => OutboundAsync(context, traces, cancellationToken)).ConfigureAwait(false);
                return await nextSend().ConfigureAwait(false);
            }
        );
        turnContext.OnUpdateActivity(
            async (context, activity, nextUpdate) =>
            {
                var trace = InspectionTraces.Of(activity, "MessageUpdate", "Updated Message");
                await TryAsync(() => OutboundAsync(context, [trace], cancellationToken)).ConfigureAwait(false);
                return await nextUpdate().ConfigureAwait(false);
            }
        );
        turnContext.OnDeleteActivity(
            async (context, reference, nextDelete) =>
            {
                var trace = InspectionTraces.OfDeleted(reference);
                await TryAsync(() => OutboundAsync(context, [trace], cancellationToken)).ConfigureAwait(false);
                await nextDelete().ConfigureAwait(false);
            }
        );
    }

    private async Task RunAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            var trace = InspectionTraces.Of(exception);
            await TryAsync(() => OutboundAsync(turnContext, [trace], cancellationToken)).ConfigureAwait(false);
            throw;
        }
    }

    private async Task TryAsync(Func<Task> see)
    {
        try
        {
            await see().ConfigureAwait(false);
        }
#pragma warning disable CA1031 // whatever goes wrong with looking, the conversation goes on
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogUnseen(Logger, exception.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A part of a turn could not be inspected: {Reason}")]
    private static partial void LogUnseen(ILogger logger, string reason);
}
