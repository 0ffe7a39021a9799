using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.BotFramework;
using Microsoft.Bot.Builder.Streaming;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The older adapter between a web server and a bot; new bots take <see cref="CloudAdapter"/>. No streaming connections.</summary>
public class BotFrameworkHttpAdapter : BotFrameworkHttpAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>Initializes a new instance that demands nothing of tokens beyond what every bot does.</summary>
    /// <param name="credentialProvider">Knows the bot's app id and password; null for a bot without.</param>
    /// <param name="channelProvider">The cloud; null for public Azure.</param>
    /// <param name="logger">The log; null for none.</param>
    public BotFrameworkHttpAdapter(
        ICredentialProvider credentialProvider = null,
        IChannelProvider channelProvider = null,
        ILogger<BotFrameworkHttpAdapter> logger = null
    )
        : this(credentialProvider ?? new SimpleCredentialProvider(), new AuthenticationConfiguration(), channelProvider, logger: logger) { }

    /// <summary>Initializes a new instance that demands nothing of tokens beyond what every bot does.</summary>
    /// <param name="credentialProvider">Knows the bot's app id and password; null for a bot without.</param>
    /// <param name="channelProvider">The cloud; null for public Azure.</param>
    /// <param name="httpClient">Reaches channels; null for a shared one. It stays the caller's.</param>
    /// <param name="logger">The log; null for none.</param>
    public BotFrameworkHttpAdapter(
        ICredentialProvider credentialProvider,
        IChannelProvider channelProvider,
        HttpClient httpClient,
        ILogger<BotFrameworkHttpAdapter> logger
    )
        : this(
            credentialProvider ?? new SimpleCredentialProvider(),
            new AuthenticationConfiguration(),
            channelProvider,
            customHttpClient: httpClient,
            logger: logger
        ) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="credentialProvider">Knows the bot's app id and password.</param>
    /// <param name="authConfig">What is demanded of tokens.</param>
    /// <param name="channelProvider">The cloud; null for public Azure.</param>
    /// <param name="connectorClientRetryPolicy">When to ask a channel again; null for the usual.</param>
    /// <param name="customHttpClient">Reaches channels; null for a shared one. It stays the caller's.</param>
    /// <param name="middleware">The first station of the pipeline; null for none.</param>
    /// <param name="logger">The log; null for none.</param>
    public BotFrameworkHttpAdapter(
        ICredentialProvider credentialProvider,
        AuthenticationConfiguration authConfig,
        IChannelProvider channelProvider = null,
        RetryPolicy connectorClientRetryPolicy = null,
        HttpClient customHttpClient = null,
        IMiddleware middleware = null,
        ILogger logger = null
    )
        : base(credentialProvider, authConfig, channelProvider, connectorClientRetryPolicy, customHttpClient, middleware, logger) { }

    /// <summary>Initializes a new instance that takes app id, password and cloud from the configuration.</summary>
    /// <param name="configuration">The configuration; its BotOpenIdMetadata and OAuthApiEndpoint hold for the whole process.</param>
    /// <param name="logger">The log; null for none.</param>
    protected BotFrameworkHttpAdapter(IConfiguration configuration, ILogger<BotFrameworkHttpAdapter> logger = null)
        : this(
            configuration,
            new ConfigurationCredentialProvider(configuration),
            channelProvider: new ConfigurationChannelProvider(configuration),
            logger: logger
        ) { }

    /// <summary>Initializes a new instance with parts of its own beside the configuration.</summary>
    /// <param name="configuration">The configuration; its BotOpenIdMetadata and OAuthApiEndpoint hold for the whole process.</param>
    /// <param name="credentialProvider">Knows the bot's app id and password.</param>
    /// <param name="authConfig">What is demanded of tokens; null for nothing beyond what every bot does.</param>
    /// <param name="channelProvider">The cloud; null for public Azure.</param>
    /// <param name="connectorClientRetryPolicy">When to ask a channel again; null for the usual.</param>
    /// <param name="customHttpClient">Reaches channels; null for a shared one. It stays the caller's.</param>
    /// <param name="middleware">The first station of the pipeline; null for none.</param>
    /// <param name="logger">The log; null for none.</param>
    protected BotFrameworkHttpAdapter(
        IConfiguration configuration,
        ICredentialProvider credentialProvider,
        AuthenticationConfiguration authConfig = null,
        IChannelProvider channelProvider = null,
        RetryPolicy connectorClientRetryPolicy = null,
        HttpClient customHttpClient = null,
        IMiddleware middleware = null,
        ILogger logger = null
    )
        : this(
            credentialProvider,
            authConfig ?? new AuthenticationConfiguration(),
            channelProvider,
            connectorClientRetryPolicy,
            customHttpClient,
            middleware,
            logger
        )
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration[AuthenticationConstants.BotOpenIdMetadataKey] is { Length: > 0 } metadata)
        {
            ChannelValidation.OpenIdMetadataUrl = metadata;
            GovernmentChannelValidation.OpenIdMetadataUrl = metadata;
        }

        if (configuration[AuthenticationConstants.OAuthUrlKey] is { Length: > 0 } tokenService)
        {
            OAuthClientConfig.OAuthEndpoint = tokenService;
        }
    }

    /// <inheritdoc/>
    /// <remarks>Answers 400 without an activity, 401 when the caller is refused; a GET, which asks for a streaming connection, is a 400 too.</remarks>
    public async Task ProcessAsync(
        HttpRequest httpRequest,
        HttpResponse httpResponse,
        IBot bot,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        var activity = httpRequest.Method == HttpMethods.Get ? null : await HttpHelper.ReadRequestAsync<Activity>(httpRequest);
        if (string.IsNullOrEmpty(activity?.Type))
        {
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        try
        {
            var answer = await ProcessActivityAsync(httpRequest.Headers.Authorization, activity, bot.OnTurnAsync, cancellationToken);
            await HttpHelper.WriteResponseAsync(httpResponse, answer);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or SecurityTokenException)
        {
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }
}
