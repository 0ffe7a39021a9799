using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>Saves states when the turn comes back from the bot; a turn that ended with an exception saves nothing.</summary>
public class AutoSaveStateMiddleware : IMiddleware
{
    /// <summary>Initializes a new instance of the <see cref="AutoSaveStateMiddleware"/> class.</summary>
    /// <param name="botStates">The states to save.</param>
    public AutoSaveStateMiddleware(params BotState[] botStates)
    {
        BotStateSet = new BotStateSet(botStates);
    }

    /// <summary>Initializes a new instance of the <see cref="AutoSaveStateMiddleware"/> class.</summary>
    /// <param name="botStateSet">The states to save.</param>
    public AutoSaveStateMiddleware(BotStateSet botStateSet)
    {
        BotStateSet = botStateSet;
    }

    /// <summary>Gets or sets the states to save.</summary>
    /// <value>The states.</value>
    public BotStateSet BotStateSet { get; set; }

    /// <summary>Adds a state to save.</summary>
    /// <param name="botState">The state.</param>
    /// <returns>This middleware, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="botState"/> is null.</exception>
    public AutoSaveStateMiddleware Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStateSet.Add(botState);
        return this;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken).ConfigureAwait(false);
        await BotStateSet.SaveAllChangesAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
    }
}
