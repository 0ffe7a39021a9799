using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>Stations a turn passes in the order they were added; a set is itself a station and can stand inside another.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _stations = [];

    /// <summary>Initializes a new instance of the <see cref="MiddlewareSet"/> class, empty.</summary>
    public MiddlewareSet() { }

    /// <summary>Adds a station after those already there.</summary>
    /// <param name="middleware">The station.</param>
    /// <returns>This set, for further calls.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="middleware"/> is null.</exception>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        BotAssert.MiddlewareNotNull(middleware);
        _stations.Add(middleware);
        return this;
    }

    /// <summary>Runs the turn through all stations of this set and, when they have ended, on to <paramref name="next"/>.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="next">What lies behind this set; it is called even when a station of this set stops the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when both have ended.</returns>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await RunFromAsync(0, turnContext, null, cancellationToken).ConfigureAwait(false);
        await next(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the turn through all stations and, when every one of them handed it on, to the bot.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="callback">The bot's code; null when there is none.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when the first station has ended.</returns>
    public async Task ReceiveActivityWithStatusAsync(
        ITurnContext turnContext,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => await RunFromAsync(0, turnContext, callback, cancellationToken).ConfigureAwait(false);

    /// <summary>Lists the stations in their order.</summary>
    /// <returns>The stations.</returns>
    public IEnumerator<IMiddleware> GetEnumerator() => _stations.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunFromAsync(int index, ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        if (index >= _stations.Count)
        {
            return callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask;
        }

        return _stations[index].OnTurnAsync(turnContext, token => RunFromAsync(index + 1, turnContext, callback, token), cancellationToken);
    }
}
