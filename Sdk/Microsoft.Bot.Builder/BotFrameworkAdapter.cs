using System;
using System.Collections.Concurrent;
using System.Net.Http;
using System.Security.Claims;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Integration;
using Microsoft.Bot.Builder.OAuth;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Bot.Builder;

/// <summary>The older adapter to channels that speak the Bot Connector protocol; new bots take the cloud adapter.</summary>
public partial class BotFrameworkAdapter : BotAdapter, IAdapterIntegration, IExtendedUserTokenProvider, IConnectorClientBuilder
{
    private static readonly HttpClient SharedClient = new();

    private readonly AppCredentials _appCredentials;
    private readonly AuthenticationConfiguration _authConfiguration;
    private readonly RetryPolicy _retryPolicy;

    /// <summary>Initializes a new instance that demands nothing of tokens beyond what every bot does.</summary>
    /// <param name="credentialProvider">Knows the bot's app id and password.</param>
    /// <param name="channelProvider">The cloud; null for public Azure.</param>
    /// <param name="connectorClientRetryPolicy">When to ask a channel again; null for the usual.</param>
    /// <param name="customHttpClient">Reaches channels; null for one all such adapters share. It stays the caller's.</param>
    /// <param name="middleware">The first station of the pipeline; null for none.</param>
    /// <param name="logger">The log; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credentialProvider"/> is null.</exception>
    public BotFrameworkAdapter(
        ICredentialProvider credentialProvider,
        IChannelProvider channelProvider = null,
        RetryPolicy connectorClientRetryPolicy = null,
        HttpClient customHttpClient = null,
        IMiddleware middleware = null,
        ILogger logger = null
    )
        : this(
            credentialProvider,
            new AuthenticationConfiguration(),
            channelProvider,
            connectorClientRetryPolicy,
            customHttpClient,
            middleware,
            logger
        ) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="credentialProvider">Knows the bot's app id and password.</param>
    /// <param name="authConfig">What is demanded of tokens.</param>
    /// <param name="channelProvider">The cloud; null for public Azure.</param>
    /// <param name="connectorClientRetryPolicy">When to ask a channel again; null for the usual.</param>
    /// <param name="customHttpClient">Reaches channels; null for one all such adapters share. It stays the caller's.</param>
    /// <param name="middleware">The first station of the pipeline; null for none.</param>
    /// <param name="logger">The log; null for none.</param>
    /// <exception cref="ArgumentNullException">One of the first two is null.</exception>
    public BotFrameworkAdapter(
        ICredentialProvider credentialProvider,
        AuthenticationConfiguration authConfig,
        IChannelProvider channelProvider = null,
        RetryPolicy connectorClientRetryPolicy = null,
        HttpClient customHttpClient = null,
        IMiddleware middleware = null,
        ILogger logger = null
    )
    {
        CredentialProvider = credentialProvider ?? throw new ArgumentNullException(nameof(credentialProvider));
        _authConfiguration = authConfig ?? throw new ArgumentNullException(nameof(authConfig));
        ChannelProvider = channelProvider;
        _retryPolicy = connectorClientRetryPolicy;
        HttpClient = customHttpClient ?? SharedClient;
        Logger = logger ?? NullLogger.Instance;
        if (middleware is not null)
        {
            Use(middleware);
        }

        Use(new TeamsTenantMiddleware());
        ConnectorClient.AddDefaultRequestHeaders(HttpClient);
    }

    /// <summary>Initializes a new instance that signs with given credentials, whatever the app id.</summary>
    /// <param name="credentials">The bot's credentials.</param>
    /// <param name="authConfig">What is demanded of tokens.</param>
    /// <param name="channelProvider">The cloud; null for public Azure.</param>
    /// <param name="connectorClientRetryPolicy">When to ask a channel again; null for the usual.</param>
    /// <param name="customHttpClient">Reaches channels; null for one all such adapters share. It stays the caller's.</param>
    /// <param name="middleware">The first station of the pipeline; null for none.</param>
    /// <param name="logger">The log; null for none.</param>
    /// <exception cref="ArgumentNullException">One of the first two is null.</exception>
    public BotFrameworkAdapter(
        AppCredentials credentials,
        AuthenticationConfiguration authConfig,
        IChannelProvider channelProvider = null,
        RetryPolicy connectorClientRetryPolicy = null,
        HttpClient customHttpClient = null,
        IMiddleware middleware = null,
        ILogger logger = null
    )
        : this(ProviderOf(credentials), authConfig, channelProvider, connectorClientRetryPolicy, customHttpClient, middleware, logger)
    {
        _appCredentials = credentials;
    }

    /// <summary>Gets what knows the bot's app id and password.</summary>
    /// <value>Never null.</value>
    protected ICredentialProvider CredentialProvider { get; private set; }

    /// <summary>Gets the cloud the bot is in.</summary>
    /// <value>Null for public Azure.</value>
    protected IChannelProvider ChannelProvider { get; private set; }

    /// <summary>Gets the client that reaches channels.</summary>
    /// <value>Never null.</value>
    protected HttpClient HttpClient { get; private set; }

    /// <summary>Gets the log.</summary>
    /// <value>Never null.</value>
    protected ILogger Logger { get; private set; }

    /// <summary>Gets the credentials made so far, by app id followed by scope.</summary>
    /// <value>Never null.</value>
    protected ConcurrentDictionary<string, AppCredentials> AppCredentialMap { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a station at the end of the pipeline.</summary>
    /// <param name="middleware">The station.</param>
    /// <returns>This adapter.</returns>
    public new BotFrameworkAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn for an activity a channel sent, when the token that came with it is good.</summary>
    /// <param name="authHeader">The Authorization header; empty is good only for a bot without an app id.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The answer to the request; null when there is nothing to say but that it arrived.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    /// <exception cref="UnauthorizedAccessException">The token is not good.</exception>
    public async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        BotAssert.ActivityNotNull(activity);
        var identity = await JwtTokenValidation
            .AuthenticateRequest(activity, authHeader, CredentialProvider, ChannelProvider, _authConfiguration, HttpClient)
            .ConfigureAwait(false);
        return await ProcessActivityAsync(identity, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    public override async Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        BotAssert.ActivityNotNull(activity);
        activity.CallerId = await CallerIdAsync(claimsIdentity).ConfigureAwait(false);
        using var context = new TurnContext(this, activity);
        await RunTurnAsync(context, claimsIdentity, AudienceOf(claimsIdentity), callback, cancellationToken).ConfigureAwait(false);
        return CloudAdapterBase.AnswerOf(context);
    }

    private static SimpleCredentialProvider ProviderOf(AppCredentials credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return new SimpleCredentialProvider(credentials.MicrosoftAppId, string.Empty);
    }

    private async Task RunTurnAsync(
        TurnContext context,
        ClaimsIdentity claimsIdentity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        context.TurnState.Add<IIdentity>(BotIdentityKey, claimsIdentity);
        context.TurnState.Add(OAuthScopeKey, audience);
        var connector = await ConnectAsync(context.Activity.ServiceUrl, claimsIdentity, audience).ConfigureAwait(false);
        context.TurnState.Add(connector);
        context.TurnState.Add(callback);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    private async Task<string> CallerIdAsync(ClaimsIdentity identity)
    {
        if (await CredentialProvider.IsAuthenticationDisabledAsync().ConfigureAwait(false))
        {
            return null;
        }

        if (SkillValidation.IsSkillClaim(identity.Claims))
        {
            return CallerIdConstants.BotToBotPrefix + JwtTokenValidation.GetAppIdFromClaims(identity.Claims);
        }

        return ChannelProvider switch
        {
            null => CallerIdConstants.PublicAzureChannel,
            _ when ChannelProvider.IsPublicAzure() => CallerIdConstants.PublicAzureChannel,
            _ when ChannelProvider.IsGovernment() => CallerIdConstants.USGovChannel,
            _ => null,
        };
    }
}
