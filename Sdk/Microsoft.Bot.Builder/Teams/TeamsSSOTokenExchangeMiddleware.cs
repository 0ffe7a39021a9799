using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Signs users of Microsoft Teams in with the token their client offers, and lets the bot see each offer once.</summary>
/// <remarks>A client whose token cannot be exchanged is answered with 412, one that was too late with 200.</remarks>
public class TeamsSSOTokenExchangeMiddleware : IMiddleware
{
    private readonly SsoTokenExchange _exchange;

    /// <summary>Initializes a new instance of the <see cref="TeamsSSOTokenExchangeMiddleware"/> class.</summary>
    /// <param name="storage">Where it is kept which offers were seen; it has to be shared by all instances of the bot and to honour ETags.</param>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <exception cref="ArgumentNullException">The storage is null, or the connection null or blank.</exception>
    public TeamsSSOTokenExchangeMiddleware(IStorage storage, string connectionName)
    {
        ArgumentNullException.ThrowIfNull(storage);
        if (string.IsNullOrWhiteSpace(connectionName))
        {
            throw new ArgumentNullException(nameof(connectionName));
        }

        _exchange = new SsoTokenExchange(storage, connectionName);
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        var isOffer = activity.ChannelId == Channels.Msteams && activity.Name == SignInConstants.TokenExchangeOperationName;
        if (!isOffer || await _exchange.IsFirstAsync(turnContext, cancellationToken).ConfigureAwait(false))
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
    }
}
