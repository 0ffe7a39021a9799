using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Connector.Kit;

/// <summary>A request as it arrived, its address not yet decoded.</summary>
internal sealed record Arrived(string Method, string Target, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public JObject Json => JObject.Parse(Body);
}

/// <summary>Plays a channel's service over real HTTP: keeps what arrives and answers as told, in order; 200 and an id at the end.</summary>
internal sealed class ChannelService : IAsyncDisposable
{
    private readonly ConcurrentQueue<(HttpStatusCode Status, string Body)> answers = new();
    private LoopbackServer server = null!;

    public ConcurrentQueue<Arrived> Requests { get; } = new();

    public Uri Address => server.Address;

    public static async Task<ChannelService> StartAsync()
    {
        var service = new ChannelService();
        service.server = await LoopbackServer.StartAsync(service.AnswerAsync);
        return service;
    }

    public ChannelService Answer(HttpStatusCode status, string body = "")
    {
        answers.Enqueue((status, body));
        return this;
    }

    public Arrived Single() => Requests.ShouldHaveSingleItem();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        Requests.Enqueue(
            new Arrived(
                context.Request.Method,
                context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
                await reader.ReadToEndAsync(),
                context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase)
            )
        );

        var (status, body) = answers.TryDequeue(out var told) ? told : (HttpStatusCode.OK, """{"id":"new-id"}""");
        context.Response.StatusCode = (int)status;
        if (body.Length > 0)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(body);
        }
    }
}
