using System;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder;

/// <summary>A channel service that knows its callers by the authentication of the bot's cloud.</summary>
public class CloudChannelServiceHandler : ChannelServiceHandlerBase
{
    private readonly BotFrameworkAuthentication _auth;

    /// <summary>Initializes a new instance of the <see cref="CloudChannelServiceHandler"/> class.</summary>
    /// <param name="auth">Knows who may call the bot.</param>
    /// <exception cref="ArgumentNullException"><paramref name="auth"/> is null.</exception>
    public CloudChannelServiceHandler(BotFrameworkAuthentication auth)
    {
        _auth = auth ?? throw new ArgumentNullException(nameof(auth));
    }

    /// <inheritdoc/>
    internal override Task<ClaimsIdentity> AuthenticateAsync(string authHeader, CancellationToken cancellationToken) =>
        _auth.AuthenticateChannelRequestAsync(authHeader, cancellationToken);
}
