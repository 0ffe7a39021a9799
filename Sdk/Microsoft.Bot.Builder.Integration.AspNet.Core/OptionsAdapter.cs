using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The adapter a bot's options describe.</summary>
internal sealed class OptionsAdapter : CloudAdapterBase, IAdapterIntegration
{
    public OptionsAdapter(BotFrameworkOptions options, ILogger logger)
        : base(Authentication(options, logger), logger)
    {
        OnTurnError = options.OnTurnError;
        foreach (var middleware in options.Middleware)
        {
            Use(middleware);
        }
    }

    /// <inheritdoc/>
    Task<InvokeResponse> IAdapterIntegration.ProcessActivityAsync(
        string authHeader,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => ProcessActivityAsync(authHeader, activity, callback, cancellationToken);

    private static BotFrameworkAuthentication Authentication(BotFrameworkOptions options, ILogger logger) =>
        BotFrameworkAuthenticationFactory.Create(
            channelService: options.ChannelProvider?.IsGovernment() == true ? GovernmentAuthenticationConstants.ChannelService : null,
            validateAuthority: true,
            toChannelFromBotLoginUrl: null,
            toChannelFromBotOAuthScope: null,
            toBotFromChannelTokenIssuer: null,
            oAuthUrl: null,
            toBotFromChannelOpenIdMetadataUrl: null,
            toBotFromEmulatorOpenIdMetadataUrl: null,
            callerId: null,
            new ProviderCredentialsFactory(options, logger),
            options.AuthenticationConfiguration,
            options.HttpClient == null ? null : new OneClient(options.HttpClient),
            logger
        );

    // The options' client is the caller's: whoever disposes what is lent here must not close it.
    private sealed class OneClient(HttpClient client) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(new Lent(client), disposeHandler: false);

        private sealed class Lent(HttpClient client) : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                var copy = new HttpRequestMessage(request.Method, request.RequestUri)
                {
                    Content = request.Content,
                    Version = request.Version,
                };
                foreach (var header in request.Headers)
                {
                    copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
                }

                return client.SendAsync(copy, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            }
        }
    }
}
