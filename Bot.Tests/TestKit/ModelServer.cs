using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.TestKit;

/// <summary>A model server over real HTTP: embeddings and chat completions as OpenAI's protocol has them, with the answers of the test.</summary>
internal sealed class ModelServer : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly WebApplication app;
    private readonly SemaphoreSlim arrived = new(0);

    private ModelServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        app = builder.Build();
        app.MapPost("/v1/embeddings", context => AnswerAsync(context, Embeddings, Embedded));
        app.MapPost("/v1/chat/completions", context => AnswerAsync(context, Chats, Said));
    }

    public string Url => app.Urls.First() + "/v1";

    public Func<string, float[]> Embed { get; set; } = _ => [1];

    public Func<string, string> Say { get; set; } = _ => "other";

    /// <summary>What every request gets instead of an answer; null for an answer.</summary>
    public int? Fails { get; set; }

    /// <summary>While true, requests come in and nothing goes out.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Some servers write numbers whatever encoding was asked for.</summary>
    public bool WritesNumbers { get; set; }

    /// <summary>The bodies that came, failed ones too.</summary>
    public ConcurrentQueue<JsonNode> Embeddings { get; } = new();

    public ConcurrentQueue<JsonNode> Chats { get; } = new();

    public ConcurrentQueue<string> Keys { get; } = new();

    public static async Task<ModelServer> StartAsync()
    {
        var server = new ModelServer();
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Returns when one more request has come in.</summary>
    public async Task ArrivalAsync() => (await arrived.WaitAsync(TimeSpan.FromSeconds(60))).ShouldBeTrue();

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        arrived.Dispose();
    }

    private async Task AnswerAsync(HttpContext context, ConcurrentQueue<JsonNode> bodies, Func<JsonNode, JsonObject> answer)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body))!;
        bodies.Enqueue(body);
        Keys.Enqueue(context.Request.Headers.Authorization.ToString());
        arrived.Release();
        if (IsSilent)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return;
        }

        context.Response.StatusCode = Fails ?? 200;
        await context.Response.WriteAsJsonAsync(Fails is null ? answer(body) : Refused(context, body));
    }

    /// <summary>A server that quotes all it was told.</summary>
    private static JsonObject Refused(HttpContext context, JsonNode body) =>
        new() { ["error"] = new JsonObject { ["message"] = $"{context.Request.Headers.Authorization}: {body.ToJsonString(Readable)}" } };

    private JsonObject Embedded(JsonNode body)
    {
        var inBase64 = (string?)body["encoding_format"] == "base64" && !WritesNumbers;
        var vectors = body["input"]!
            .AsArray()
            .Select(
                (text, at) =>
                {
                    var vector = Embed((string)text!);
                    return (JsonNode)
                        new JsonObject
                        {
                            ["object"] = "embedding",
                            ["index"] = at,
                            ["embedding"] = inBase64
                                ? Convert.ToBase64String(MemoryMarshal.AsBytes(vector.AsSpan()))
                                : new JsonArray([.. vector.Select(value => (JsonNode)value)]),
                        };
                }
            );
        return new JsonObject
        {
            ["object"] = "list",
            ["model"] = (string?)body["model"],
            ["data"] = new JsonArray([.. vectors]),
            ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["total_tokens"] = 1 },
        };
    }

    private JsonObject Said(JsonNode body) =>
        new()
        {
            ["id"] = "chat-1",
            ["object"] = "chat.completion",
            ["created"] = 1,
            ["model"] = (string?)body["model"],
            ["choices"] = new JsonArray(
                new JsonObject
                {
                    ["index"] = 0,
                    ["finish_reason"] = "stop",
                    ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = Say(MessageOf(body)) },
                }
            ),
            ["usage"] = new JsonObject
            {
                ["prompt_tokens"] = 1,
                ["completion_tokens"] = 1,
                ["total_tokens"] = 2,
            },
        };

    /// <summary>What the customer's side of a chat request says.</summary>
    public static string MessageOf(JsonNode chat) => ContentOf(chat["messages"]!.AsArray()[^1]!);

    public static string ContentOf(JsonNode message) =>
        message["content"] is JsonArray parts ? string.Concat(parts.Select(part => (string?)part!["text"])) : (string)message["content"]!;
}
