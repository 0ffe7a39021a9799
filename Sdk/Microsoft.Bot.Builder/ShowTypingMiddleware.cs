using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows the user that the bot is typing while a message is being answered, until the first message goes out.</summary>
/// <remarks>Turns of other activities, and turns of a skill, show nothing.</remarks>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;

    /// <summary>Initializes a new instance of the <see cref="ShowTypingMiddleware"/> class.</summary>
    /// <param name="delay">How long to wait before typing is first shown, in milliseconds.</param>
    /// <param name="period">How long to wait before it is shown again, in milliseconds.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is below 0 or the period is not above 0.</exception>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        if (delay < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(delay), "Delay must be greater than or equal to zero");
        }

        if (period <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(period), "Repeat period must be greater than zero");
        }

        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message || IsSkill(turnContext))
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = TypeAsync(turnContext, stop.Token);
        turnContext.OnSendActivities(StopBeforeMessageAsync);
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await StopAsync().ConfigureAwait(false);
        }

        async Task<ResourceResponse[]> StopBeforeMessageAsync(
            ITurnContext context,
            List<Activity> activities,
            Func<Task<ResourceResponse[]>> nextSend
        )
        {
            if (activities.Any(activity => activity.Type == ActivityTypes.Message))
            {
                await StopAsync().ConfigureAwait(false);
            }

            return await nextSend().ConfigureAwait(false);
        }

        // once the typing task has ended, no typing activity can overtake a message
        async Task StopAsync()
        {
            if (!typing.IsCompleted)
            {
                await stop.CancelAsync().ConfigureAwait(false);
            }

            await typing.ConfigureAwait(false);
        }
    }

    private static bool IsSkill(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity identity
        && SkillValidation.IsSkillClaim(identity.Claims);

    private async Task TypeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(_delay, cancellationToken).ConfigureAwait(false);
            while (!cancellationToken.IsCancellationRequested)
            {
                await SendTypingAsync(turnContext, cancellationToken).ConfigureAwait(false);
                await Task.Delay(_period, cancellationToken).ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // the answer is there, or the channel cannot show typing: neither is worth failing a turn
        catch (Exception)
        {
            return;
        }
#pragma warning restore CA1031
    }

    // straight to the adapter: handlers of the turn and its Responded flag know nothing of it
    private static Task SendTypingAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var typing = new Activity { Type = ActivityTypes.Typing, RelatesTo = turnContext.Activity.RelatesTo };
        typing.ApplyConversationReference(turnContext.Activity.GetConversationReference());
        return turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], cancellationToken);
    }
}
