using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.SharePoint;

/// <summary>Signs users of SharePoint in with the token their client offers, each offer once.</summary>
/// <remarks>A client whose token cannot be exchanged is answered with 412, one that was too late with 200.</remarks>
public class SharePointSSOTokenExchangeMiddleware
{
    private readonly SsoTokenExchange _exchange;

    /// <summary>Initializes a new instance of the <see cref="SharePointSSOTokenExchangeMiddleware"/> class.</summary>
    /// <param name="storage">Where it is kept which offers were seen; it has to be shared by all instances of the bot and to honour ETags.</param>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <exception cref="ArgumentNullException">The storage is null, or the connection null or blank.</exception>
    public SharePointSSOTokenExchangeMiddleware(IStorage storage, string connectionName)
    {
        ArgumentNullException.ThrowIfNull(storage);
        if (string.IsNullOrWhiteSpace(connectionName))
        {
            throw new ArgumentNullException(nameof(connectionName));
        }

        _exchange = new SsoTokenExchange(storage, connectionName);
    }

    /// <summary>Exchanges the token of the turn, if it offers one.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that exchanging should be given up.</param>
    /// <returns>A task that ends when the offer is dealt with.</returns>
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        return activity.ChannelId == Channels.M365 && activity.Name == SignInConstants.SharePointTokenExchange
            ? _exchange.IsFirstAsync(turnContext, cancellationToken)
            : Task.CompletedTask;
    }
}
