using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.TestKit;

/// <summary>A Bot Framework channel over real HTTP: posts activities to a host and takes its replies.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Channel<(string Path, JsonNode Activity)> replies = Channel.CreateUnbounded<(string, JsonNode)>();
    private readonly HttpClient http = new();
    private readonly WebApplication app;
    private int failures;

    private FakeChannel()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        app = builder.Build();
        app.MapPost("/v3/conversations/{conversation}/activities/{**rest}", TakeAsync);
        app.MapGet("/v3/attachments/{name}", GiveAsync);
    }

    public string ServiceUrl => app.Urls.First();

    /// <summary>How many replies are refused from now on, and with which status.</summary>
    public (int Count, HttpStatusCode Status) Fails { get; set; }

    /// <summary>What it answers to who asks for an attachment by its name.</summary>
    public Dictionary<string, RequestDelegate> Files { get; } = [];

    /// <summary>The names that were asked for.</summary>
    public System.Collections.Concurrent.ConcurrentQueue<string> Asked { get; } = new();

    public static async Task<FakeChannel> StartAsync()
    {
        var channel = new FakeChannel();
        await channel.app.StartAsync();
        return channel;
    }

    public JsonObject Message(string text, string conversation = "c1", string? id = null, string user = "u1") =>
        new()
        {
            ["type"] = "message",
            ["id"] = id ?? Guid.NewGuid().ToString("N"),
            ["text"] = text,
            ["channelId"] = "emulator",
            ["serviceUrl"] = ServiceUrl,
            ["from"] = new JsonObject { ["id"] = user, ["name"] = "User" },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = conversation },
        };

    public Task<Answer> PostAsync(Uri host, JsonNode activity, string? token = null) => PostAsync(host, activity.ToJsonString(), token);

    public async Task<Answer> PostAsync(Uri host, string body, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host, "/api/messages"));
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        return await Answer.ReadAsync(response);
    }

    /// <summary>The next reply the bot sent, with the path it was sent to.</summary>
    public async Task<(string Path, JsonNode Activity)> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await replies.Reader.ReadAsync(patience.Token);
    }

    public async Task<string?> NextTextAsync() => (string?)(await NextAsync()).Activity["text"];

    public bool HasMore => replies.Reader.TryPeek(out _);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }

    private Task GiveAsync(HttpContext context)
    {
        var name = (string)context.Request.RouteValues["name"]!;
        Asked.Enqueue(name);
        return Files[name](context);
    }

    private async Task TakeAsync(HttpContext context)
    {
        if (Interlocked.Increment(ref failures) <= Fails.Count)
        {
            context.Response.StatusCode = (int)Fails.Status;
            return;
        }

        var activity = await JsonNode.ParseAsync(context.Request.Body);
        if ((string?)activity!["type"] != "typing") // a slow machine shows typing
        {
            await replies.Writer.WriteAsync((Uri.UnescapeDataString(context.Request.Path), activity));
        }

        await context.Response.WriteAsJsonAsync(new { id = "from-the-channel" });
    }
}
