using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.TestKit;

/// <summary>A transcription server over real HTTP, as OpenAI's protocol has it; what it hears is the test's to say.</summary>
internal sealed class SpeechServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private SpeechServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        app = builder.Build();
        app.MapPost("/v1/audio/transcriptions", AnswerAsync);
    }

    public string Url => app.Urls.First() + "/v1";

    /// <summary>From the bytes that arrived to the words in them.</summary>
    public Func<byte[], string> Hear { get; set; } = _ => "";

    /// <summary>What every request gets instead of an answer; null for an answer.</summary>
    public int? Fails { get; set; }

    public ConcurrentQueue<Request> Requests { get; } = new();

    public static async Task<SpeechServer> StartAsync()
    {
        var server = new SpeechServer();
        await server.app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var file = form.Files.ShouldHaveSingleItem();
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        Requests.Enqueue(
            new Request(
                context.Request.ContentType!,
                context.Request.Headers.Authorization.ToString(),
                form.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal),
                file.Name,
                file.FileName,
                bytes.ToArray()
            )
        );
        context.Response.StatusCode = Fails ?? 200;
        await context.Response.WriteAsJsonAsync(new { text = Fails is null ? Hear(bytes.ToArray()) : "" });
    }

    /// <summary>What one request said.</summary>
    public sealed record Request(
        string ContentType,
        string Authorization,
        IReadOnlyDictionary<string, string> Fields,
        string Part,
        string FileName,
        byte[] Bytes
    );
}
