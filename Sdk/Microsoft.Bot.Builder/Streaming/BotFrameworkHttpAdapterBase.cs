using System.Net.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Bot.Builder.Streaming;

/// <summary>What the older HTTP adapter is built on. Streaming connections, which the official one adds here, are left out.</summary>
public class BotFrameworkHttpAdapterBase : BotFrameworkAdapter
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="credentialProvider">Knows the bot's app id and password.</param>
    /// <param name="authConfig">What is demanded of tokens.</param>
    /// <param name="channelProvider">The cloud; null for public Azure.</param>
    /// <param name="connectorClientRetryPolicy">When to ask a channel again; null for the usual.</param>
    /// <param name="customHttpClient">Reaches channels; null for a shared one. It stays the caller's.</param>
    /// <param name="middleware">The first station of the pipeline; null for none.</param>
    /// <param name="logger">The log; null for none.</param>
    public BotFrameworkHttpAdapterBase(
        ICredentialProvider credentialProvider,
        AuthenticationConfiguration authConfig,
        IChannelProvider channelProvider = null,
        RetryPolicy connectorClientRetryPolicy = null,
        HttpClient customHttpClient = null,
        IMiddleware middleware = null,
        ILogger logger = null
    )
        : base(credentialProvider, authConfig, channelProvider, connectorClientRetryPolicy, customHttpClient, middleware, logger) { }

    /// <summary>Initializes a new instance that demands nothing of tokens beyond what every bot does.</summary>
    /// <param name="credentialProvider">Knows the bot's app id and password; null for a bot without.</param>
    /// <param name="channelProvider">The cloud; null for public Azure.</param>
    /// <param name="logger">The log; null for none.</param>
    public BotFrameworkHttpAdapterBase(
        ICredentialProvider credentialProvider = null,
        IChannelProvider channelProvider = null,
        ILogger<BotFrameworkHttpAdapterBase> logger = null
    )
        : this(credentialProvider ?? new SimpleCredentialProvider(), new AuthenticationConfiguration(), channelProvider, logger: logger) { }

    /// <summary>Initializes a new instance that demands nothing of tokens beyond what every bot does.</summary>
    /// <param name="credentialProvider">Knows the bot's app id and password; null for a bot without.</param>
    /// <param name="channelProvider">The cloud; null for public Azure.</param>
    /// <param name="httpClient">Reaches channels; null for a shared one. It stays the caller's.</param>
    /// <param name="logger">The log; null for none.</param>
    public BotFrameworkHttpAdapterBase(
        ICredentialProvider credentialProvider,
        IChannelProvider channelProvider,
        HttpClient httpClient,
        ILogger<BotFrameworkHttpAdapterBase> logger
    )
        : this(
            credentialProvider ?? new SimpleCredentialProvider(),
            new AuthenticationConfiguration(),
            channelProvider,
            customHttpClient: httpClient,
            logger: logger
        ) { }
}
