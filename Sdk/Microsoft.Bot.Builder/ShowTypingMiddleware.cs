using System;
using System.Linq;
using System.Security.Claims;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows the user that the bot is typing while a message is being answered: before each of the messages that go out.</summary>
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

        await using var typing = new Typing(token => TypeAsync(turnContext, token), cancellationToken);
        await typing.StartAsync().ConfigureAwait(false);
        turnContext.OnSendActivities(
            async (_, activities, nextSend) =>
            {
                if (!activities.Any(activity => activity.Type == ActivityTypes.Message))
                {
                    return await nextSend().ConfigureAwait(false);
                }

                await typing.StopAsync().ConfigureAwait(false);
                var responses = await nextSend().ConfigureAwait(false);
                await typing.StartAsync().ConfigureAwait(false);
                return responses;
            }
        );
        await next(cancellationToken).ConfigureAwait(false);
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

    /// <summary>Typing that is shown and no longer shown, in turns; nothing is shown any more once this is disposed.</summary>
    private sealed class Typing(Func<CancellationToken, Task> show, CancellationToken turn) : IAsyncDisposable
    {
        private readonly SemaphoreSlim _gate = new(1, 1);
        private CancellationTokenSource _stop = new();
        private Task _shown = Task.CompletedTask;
        private bool _isOver;

        public Task StartAsync() =>
            AloneAsync(() =>
            {
                if (!_isOver && _shown.IsCompleted)
                {
                    _stop.Dispose();
                    _stop = CancellationTokenSource.CreateLinkedTokenSource(turn);
                    _shown = show(_stop.Token);
                }

                return Task.CompletedTask;
            });

        // once the task has ended, no typing activity can overtake a message
        public Task StopAsync() => AloneAsync(() => _isOver ? Task.CompletedTask : EndAsync());

        public ValueTask DisposeAsync() =>
            new(
                AloneAsync(async () =>
                {
                    _isOver = true;
                    await EndAsync().ConfigureAwait(false);
                    _stop.Dispose();
                })
            );

        private async Task EndAsync()
        {
            await _stop.CancelAsync().ConfigureAwait(false);
            await _shown.ConfigureAwait(false);
        }

        private async Task AloneAsync(Func<Task> work)
        {
            await _gate.WaitAsync(CancellationToken.None).ConfigureAwait(false);
            try
            {
                await work().ConfigureAwait(false);
            }
            finally
            {
                _gate.Release();
            }
        }
    }
}
