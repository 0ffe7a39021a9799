using System;
using System.Net.Http;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The rules of the cloud configuration names: public Azure, the US Government's (ChannelService) or one given by its addresses.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotFrameworkAuthentication inner;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="credentialsFactory">Knows the bot's app id; null takes it from configuration too.</param>
    /// <param name="authConfiguration">What the bot asks of its callers; null asks for a good token only.</param>
    /// <param name="httpClientFactory">Makes clients for every use; null makes them plainly.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    /// <exception cref="ArgumentException">The channel service or the app's settings are no good.</exception>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null
    )
    {
        ArgumentNullException.ThrowIfNull(configuration);
        AseChannelValidation.Init(configuration);
        inner = BotFrameworkAuthenticationFactory.Create(
            Value("ChannelService"),
            bool.Parse(Value("ValidateAuthority") ?? bool.TrueString),
            Value("ToChannelFromBotLoginUrl"),
            Value("ToChannelFromBotOAuthScope"),
            Value("ToBotFromChannelTokenIssuer"),
            Value("OAuthUrl") ?? Value(AuthenticationConstants.OAuthUrlKey),
            Value("ToBotFromChannelOpenIdMetadataUrl") ?? Value(AuthenticationConstants.BotOpenIdMetadataKey),
            Value("ToBotFromEmulatorOpenIdMetadataUrl"),
            Value("CallerId"),
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger),
            authConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory,
            logger
        );

        string Value(string key) => configuration.GetSection(key)?.Value is { Length: > 0 } given ? given : null;
    }

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => inner.GetOriginatingAudience();

    /// <inheritdoc/>
    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        inner.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    ) => inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken
    ) => inner.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => inner.CreateConnectorFactory(claimsIdentity);

    /// <inheritdoc/>
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    /// <inheritdoc/>
    public override BotFrameworkClient CreateBotFrameworkClient() => inner.CreateBotFrameworkClient();
}
