using System;
using System.Net.Http;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The rules of one cloud, given by its addresses.</summary>
internal sealed class CloudAuthentication : BotFrameworkAuthentication
{
    private readonly CloudAddresses cloud;
    private readonly ServiceClientCredentialsFactory credentials;
    private readonly IHttpClientFactory clients;
    private readonly ILogger logger;
    private readonly InboundTokens tokens;

    public CloudAuthentication(
        CloudAddresses cloud,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        IHttpClientFactory clients,
        ILogger logger
    )
    {
        this.cloud = cloud;
        this.credentials = credentials;
        this.clients = clients;
        this.logger = logger ?? NullLogger.Instance;
        tokens = new InboundTokens(
            cloud,
            credentials,
            configuration ?? new AuthenticationConfiguration(),
            clients?.CreateClient() ?? SharedHttp.Client
        );
    }

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => cloud.ChannelScope;

    /// <inheritdoc/>
    public override async Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            return await tokens.AuthenticateAsync(authHeader, "unknown", null, cancellationToken);
        }

        return await credentials.IsAuthenticationDisabledAsync(cancellationToken)
            ? SkillValidation.CreateAnonymousSkillClaim()
            : throw new UnauthorizedAccessException("The request brings no token.");
    }

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    )
    {
        var identity = await IdentifyAsync(activity, authHeader, cancellationToken);
        var result = await ResultAsync(identity, cancellationToken);
        result.ConnectorFactory = CreateConnectorFactory(identity);
        return result;
    }

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrWhiteSpace(channelIdHeader) && !await credentials.IsAuthenticationDisabledAsync(cancellationToken))
        {
            throw new UnauthorizedAccessException("The request names no channel.");
        }

        return await ResultAsync(await tokens.AuthenticateAsync(authHeader, channelIdHeader, null, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new CloudConnectorFactory(AppIdOf(claimsIdentity), cloud, credentials, clients);

    /// <inheritdoc/>
    public override async Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity,
        CancellationToken cancellationToken
    )
    {
        var appId = AppIdOf(claimsIdentity);
        var signing = await credentials.CreateCredentialsAsync(
            appId,
            cloud.ChannelScope,
            cloud.LoginUrl,
            cloud.ValidateAuthority,
            cancellationToken
        );
        return new CloudUserTokenClient(appId, signing, cloud.OAuthUrl, clients?.CreateClient());
    }

    /// <inheritdoc/>
    public override BotFrameworkClient CreateBotFrameworkClient() => new CloudBotFrameworkClient(credentials, clients, cloud, logger);

    // A channel names the bot as audience; the Emulator's and an anonymous skill's claims hold it as app id.
    private static string AppIdOf(ClaimsIdentity identity) =>
        identity.Claims.ValueOf(AuthenticationConstants.AudienceClaim) ?? identity.Claims.ValueOf(AuthenticationConstants.AppIdClaim);

    private async Task<ClaimsIdentity> IdentifyAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            return await tokens.AuthenticateAsync(authHeader, activity.ChannelId, activity.ServiceUrl, cancellationToken);
        }

        return await credentials.IsAuthenticationDisabledAsync(cancellationToken)
            ? AnonymousCaller.Of(activity)
            : throw new UnauthorizedAccessException("The request brings no token.");
    }

    private async Task<AuthenticateRequestResult> ResultAsync(ClaimsIdentity identity, CancellationToken cancellationToken) =>
        new()
        {
            ClaimsIdentity = identity,
            Audience = SkillValidation.IsSkillClaim(identity.Claims)
                ? JwtTokenValidation.GetAppIdFromClaims(identity.Claims)
                : cloud.ChannelScope,
            CallerId = await GenerateCallerIdAsync(credentials, identity, cloud.CallerId, cancellationToken),
        };
}
