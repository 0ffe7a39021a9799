using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Connects a bot to the Bot Framework's channels over HTTP. Streaming connections are not taken; channels then use HTTP.</summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>Initializes a new instance for public Azure without an app id; authentication is disabled.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create()) { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="botFrameworkAuthentication">Who may call the bot, and how the bot proves itself.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger) { }

    /// <summary>Initializes a new instance for the cloud and app configuration names.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="httpClientFactory">Makes clients for every use; null makes them plainly.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger) { }

    /// <summary>
    /// Lets the bot handle the activity a POST brings. Answers 200 when done, or the bot's own status and body to an invoke and to
    /// what expects replies; 400 when there is no activity, 401 when the caller may not come in, 405 to any other method.
    /// </summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="httpResponse">The response; nothing may have been written to it.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that ends when the response is written.</returns>
    /// <exception cref="ArgumentNullException">The request, the response or the bot is null.</exception>
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

        try
        {
            if (httpRequest.Method == HttpMethods.Post)
            {
                await HandlePostAsync(httpRequest, httpResponse, bot, cancellationToken);
            }
            else
            {
                httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            }
        }
        catch (Exception e) when (e is UnauthorizedAccessException or SecurityTokenException)
        {
            LogRefused(Logger, e.GetType().Name);
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }

    private async Task HandlePostAsync(HttpRequest request, HttpResponse response, IBot bot, CancellationToken cancellationToken)
    {
        var activity = await HttpHelper.ReadRequestAsync<Activity>(request);
        if (string.IsNullOrEmpty(activity?.Type))
        {
            LogNoActivity(Logger);
            response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var answer = await ProcessActivityAsync(request.Headers.Authorization, activity, bot.OnTurnAsync, cancellationToken);
        await HttpHelper.WriteResponseAsync(response, answer);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "BadRequest: Missing activity or activity type.")]
    private static partial void LogNoActivity(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A caller was refused: {Reason}.")]
    private static partial void LogRefused(ILogger logger, string reason);
}
