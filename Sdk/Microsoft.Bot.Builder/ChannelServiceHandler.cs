using System;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder;

/// <summary>A channel service that knows its callers by a credential provider.</summary>
public class ChannelServiceHandler : ChannelServiceHandlerBase
{
    private readonly ICredentialProvider _credentialProvider;
    private readonly AuthenticationConfiguration _authConfiguration;

    /// <summary>Initializes a new instance of the <see cref="ChannelServiceHandler"/> class.</summary>
    /// <param name="credentialProvider">Knows the bot's app ids.</param>
    /// <param name="authConfig">Says which callers are allowed.</param>
    /// <param name="channelProvider">Says which cloud the channel is in; null for public Azure.</param>
    /// <exception cref="ArgumentNullException">The credential provider or the configuration is null.</exception>
    public ChannelServiceHandler(
        ICredentialProvider credentialProvider,
        AuthenticationConfiguration authConfig,
        IChannelProvider channelProvider = null
    )
    {
        _credentialProvider = credentialProvider ?? throw new ArgumentNullException(nameof(credentialProvider));
        _authConfiguration = authConfig ?? throw new ArgumentNullException(nameof(authConfig));
        ChannelProvider = channelProvider;
    }

    /// <summary>Gets what says which cloud the channel is in.</summary>
    /// <value>Null for public Azure.</value>
    protected IChannelProvider ChannelProvider { get; }

    /// <inheritdoc/>
    internal override async Task<ClaimsIdentity> AuthenticateAsync(string authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            return await JwtTokenValidation
                .ValidateAuthHeader(authHeader, _credentialProvider, ChannelProvider, "unknown", _authConfiguration)
                .ConfigureAwait(false);
        }

        return await _credentialProvider.IsAuthenticationDisabledAsync().ConfigureAwait(false)
            ? SkillValidation.CreateAnonymousSkillClaim()
            : throw new UnauthorizedAccessException();
    }
}
