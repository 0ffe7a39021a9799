using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Bot.Connector.DirectLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotApp.Tests.Sdk.DirectLine;

/// <summary>A real server on a loopback port that writes down what it is asked and answers what the test says.</summary>
internal sealed class StandInService : IAsyncDisposable
{
    private readonly WebApplication app;

    private StandInService(WebApplication app)
    {
        this.app = app;
    }

    public ConcurrentQueue<Asked> Requests { get; } = new();

    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<StandInService> AnsweringAsync(int status, string body = "")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var service = new StandInService(builder.Build());
        service.app.Run(context => service.AnswerAsync(context, status, body));
        await service.app.StartAsync();
        return service;
    }

    /// <summary>A client that does not try again, so that a refusal is seen at once.</summary>
    public DirectLineClient Client(string? path = null)
    {
        var client = new DirectLineClient(path is null ? Address : new Uri(Address, path), new DirectLineClientCredentials("SECRET"));
        client.SetRetryPolicy(null);
        return client;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context, int status, string body)
    {
        using var reader = new StreamReader(context.Request.Body);
        Requests.Enqueue(
            new Asked(
                context.Request.Method,
                context.Request.GetEncodedPathAndQuery(),
                context.Request.Headers.ToDictionary(
                    header => header.Key,
                    header => header.Value.ToString(),
                    StringComparer.OrdinalIgnoreCase
                ),
                await reader.ReadToEndAsync(context.RequestAborted)
            )
        );
        context.Response.StatusCode = status;
        if (body.Length > 0)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(body, context.RequestAborted);
        }
    }

    public sealed record Asked(string Method, string Address, IReadOnlyDictionary<string, string> Headers, string Body)
    {
        public string Line => $"{Method} {Address}";
    }
}
