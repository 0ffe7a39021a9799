using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using Microsoft.Net.Http.Headers;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core.Handlers;

/// <summary>Answers requests for a bot registered with <see cref="ServiceCollectionExtensions"/>.</summary>
public abstract class BotMessageHandlerBase
{
    /// <summary>A serializer of Bot Framework's JSON.</summary>
    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(MessageSerializerSettings.Create());

    /// <summary>Makes a handler.</summary>
#pragma warning disable CA1012 // the contract's constructor is public
    public BotMessageHandlerBase() { }
#pragma warning restore CA1012

    /// <summary>
    /// Lets the bot handle a POST of JSON. Answers as the bot does; 405 to other methods, 400 to an empty body, 406 to other types,
    /// 403 to callers that may not come in.
    /// </summary>
    /// <param name="httpContext">The request and its response.</param>
    /// <returns>A task that ends when the response is written.</returns>
    public async Task HandleAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var (request, response) = (httpContext.Request, httpContext.Response);
        if (Objection(request) is { } objection)
        {
            response.StatusCode = objection;
            return;
        }

        var services = httpContext.RequestServices;
        try
        {
            var answer = await ProcessMessageRequestAsync(
                request,
                services.GetRequiredService<IAdapterIntegration>(),
                (context, cancellationToken) => services.GetRequiredService<IBot>().OnTurnAsync(context, cancellationToken),
                httpContext.RequestAborted
            );
            await HttpHelper.WriteResponseAsync(response, answer);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or SecurityTokenException)
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }

    /// <summary>Reads the request and lets the bot handle it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="adapter">Opens the turn.</param>
    /// <param name="botCallbackHandler">The bot's turn.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The bot's answer; null for none.</returns>
    protected abstract Task<InvokeResponse> ProcessMessageRequestAsync(
        HttpRequest request,
        IAdapterIntegration adapter,
        BotCallbackHandler botCallbackHandler,
        CancellationToken cancellationToken
    );

    private static int? Objection(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            return StatusCodes.Status405MethodNotAllowed;
        }

        if (request.ContentLength == 0)
        {
            return StatusCodes.Status400BadRequest;
        }

        return MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType == "application/json"
            ? null
            : StatusCodes.Status406NotAcceptable;
    }
}
