using System;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One cloud's rules of who may call the bot and how the bot proves itself to others.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Authenticates a request that brings an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="authHeader">The Authorization header; null or empty when there was none.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>What is known of the caller.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller may not come in.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    );

    /// <summary>Authenticates a request that opens a stream.</summary>
    /// <param name="authHeader">The Authorization header; null or empty when there was none.</param>
    /// <param name="channelIdHeader">The channel id header.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>What is known of the caller.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller may not come in.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken
    );

    /// <summary>Makes what makes clients for a given identity.</summary>
    /// <param name="claimsIdentity">The identity the clients act for.</param>
    /// <returns>The factory.</returns>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>Makes a client of the token service for a given identity.</summary>
    /// <param name="claimsIdentity">The identity the client acts for.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The client; the caller disposes it.</returns>
    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);

    /// <summary>Makes a client that calls other bots.</summary>
    /// <returns>The client; the caller disposes it.</returns>
    /// <exception cref="NotSupportedException">This cloud's rules know no such client.</exception>
    public virtual BotFrameworkClient CreateBotFrameworkClient() => throw new NotSupportedException();

    /// <summary>Gets whom tokens of proactive calls are for.</summary>
    /// <returns>The audience.</returns>
    /// <exception cref="NotSupportedException">This cloud's rules know no audience.</exception>
    public virtual string GetOriginatingAudience() => throw new NotSupportedException();

    /// <summary>Authenticates a call from another bot to the channel side, as a skill answers its host.</summary>
    /// <param name="authHeader">The Authorization header; null or empty when there was none.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The caller's identity.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller may not come in.</exception>
    /// <exception cref="NotSupportedException">This cloud's rules know no such calls.</exception>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Works out the caller id an activity gets.</summary>
    /// <param name="credentialFactory">Tells whether authentication is disabled.</param>
    /// <param name="claimsIdentity">The caller's identity.</param>
    /// <param name="callerId">The cloud's own caller id, for calls that come from a channel.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>Null when authentication is disabled, a bot's own caller id when another bot calls, else the cloud's.</returns>
    protected internal async Task<string> GenerateCallerIdAsync(
        ServiceClientCredentialsFactory credentialFactory,
        ClaimsIdentity claimsIdentity,
        string callerId,
        CancellationToken cancellationToken
    )
    {
        if (await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken))
        {
            return null;
        }

        return SkillValidation.IsSkillClaim(claimsIdentity.Claims)
            ? CallerIdConstants.BotToBotPrefix + JwtTokenValidation.GetAppIdFromClaims(claimsIdentity.Claims)
            : callerId;
    }
}
