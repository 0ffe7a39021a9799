using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace BotApp.Tests.TestKit;

/// <summary>A client of the Direct Line door, written against its wire and not its code.</summary>
internal sealed class Visitor
{
    private readonly HttpClient http;
    private readonly VisitorSettings settings;
    private Uri host;

    private Visitor(Uri host, HttpClient http, VisitorSettings settings) => (this.host, this.http, this.settings) = (host, http, settings);

    public string Token { get; set; } = "";

    public string Conversation { get; set; } = "";

    public string StreamUrl { get; set; } = "";

    public string User { get; private init; } = "";

    public HttpStatusCode Started { get; private set; }

    public static async Task<Visitor> StartAsync(Uri host, HttpClient http, string? user, Action<VisitorSettings>? change = null)
    {
        var wishes = new VisitorSettings();
        change?.Invoke(wishes);
        var visitor = new Visitor(host, http, wishes) { User = user ?? "r_anybody" };
        var answer = await visitor.CallAsync(
            HttpMethod.Post,
            "tokens/generate",
            wishes.Bound && user is not null ? new JsonObject { ["user"] = new JsonObject { ["id"] = user } } : new JsonObject(),
            ShopHost.Secret
        );
        answer.Status.ShouldBe(HttpStatusCode.OK);
        visitor.Token = answer.Text("token");
        await visitor.StartAgainAsync();
        return visitor;
    }

    /// <summary>The host has come up again at another address.</summary>
    public void MoveTo(Uri url) => host = url;

    /// <summary>POST conversations with the token this visitor has.</summary>
    public async Task<Answer> StartAgainAsync()
    {
        var user = settings.NameUserAtStart ? new JsonObject { ["id"] = User } : new JsonObject();
        var answer = await CallAsync(HttpMethod.Post, "conversations", new JsonObject { ["user"] = user, ["locale"] = settings.Locale });
        Started = answer.Status;
        Take(answer);
        return answer;
    }

    /// <summary>GET conversations/{id}, as a client that lost its socket does.</summary>
    public async Task<Answer> ReturnAsync(string? watermark = null)
    {
        var answer = await CallAsync(
            HttpMethod.Get,
            $"conversations/{Conversation}" + (watermark is null ? "" : $"?watermark={watermark}")
        );
        Take(answer);
        return answer;
    }

    public Task<Answer> SendAsync(string text, string? clientActivityId = null) =>
        SendAsync(
            new JsonObject
            {
                ["type"] = "message",
                ["text"] = text,
                ["from"] = new JsonObject { ["id"] = User },
                ["channelData"] = clientActivityId is null ? null : new JsonObject { ["clientActivityID"] = clientActivityId },
            }
        );

    public Task<Answer> SendAsync(JsonNode activity) => CallAsync(HttpMethod.Post, $"conversations/{Conversation}/activities", activity);

    public Task<Answer> PollAsync(string? watermark = null) =>
        CallAsync(HttpMethod.Get, $"conversations/{Conversation}/activities?watermark={watermark}");

    /// <summary>Polls until the history holds what is looked for; fails after half a minute.</summary>
    public async Task<List<JsonNode>> PollUntilAsync(Func<List<JsonNode>, bool> found)
    {
        var deadline = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var answer = await PollAsync();
            answer.Status.ShouldBe(HttpStatusCode.OK);
            var activities = answer.Activities;
            if (found(activities))
            {
                return activities;
            }

            TimeProvider
                .System.GetElapsedTime(deadline)
                .ShouldBeLessThan(TimeSpan.FromSeconds(30), $"not found in {answer.Body}; the host says {settings.Problems?.Invoke()}");
            await Task.Yield();
        }
    }

    /// <summary>Polls until somebody has said a text.</summary>
    public Task<List<JsonNode>> PollUntilAsync(string text) =>
        PollUntilAsync(activities => activities.Exists(activity => (string?)activity["text"] == text));

    public Task<VisitorSocket> ListenAsync() => VisitorSocket.OpenAsync(StreamUrl);

    public Task<Answer> CallAsync(HttpMethod method, string path, JsonNode? body = null, string? token = null) =>
        CallRawAsync(method, path, body?.ToJsonString(), token);

    public async Task<Answer> CallRawAsync(HttpMethod method, string path, string? body, string? token = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(host, $"/v3/directline/{path}"));
        if ((token ?? Token) is { Length: > 0 } shown)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", shown);
        }

        if (settings.Agent is { } agent)
        {
            request.Headers.Add("x-ms-bot-agent", agent);
        }

        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request);
        return await Answer.ReadAsync(response);
    }

    private void Take(Answer answer)
    {
        if (answer.Status is HttpStatusCode.OK or HttpStatusCode.Created)
        {
            (Conversation, StreamUrl) = (answer.Text("conversationId"), answer.Text("streamUrl"));
            Token = answer.Text("token");
        }
    }
}

/// <summary>How a visitor differs from an ordinary one.</summary>
internal sealed class VisitorSettings
{
    /// <summary>Whether the token is bound to the user.</summary>
    public bool Bound { get; set; } = true;

    /// <summary>Whether the start names the user, as Web Chat does with a userID.</summary>
    public bool NameUserAtStart { get; set; } = true;

    public string? Locale { get; set; }

    public string? Agent { get; set; }

    /// <summary>What the host says went wrong, for the message of a test that fails.</summary>
    public Func<string>? Problems { get; set; }
}

/// <summary>What the door answered.</summary>
internal sealed record Answer(HttpStatusCode Status, string Body, HttpResponseHeaders Headers)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public List<JsonNode> Activities => [.. Json["activities"]!.AsArray().Select(activity => activity!)];

    public string Watermark => Text("watermark");

    public string? ErrorCode => (string?)Json["error"]?["code"];

    public static async Task<Answer> ReadAsync(HttpResponseMessage response) =>
        new(response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers);

    public string Text(string name) => (string?)Json[name] ?? throw new InvalidOperationException($"no {name} in {Body}");
}

/// <summary>A socket of a visitor, read frame by frame.</summary>
internal sealed class VisitorSocket : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly ClientWebSocket socket = new();

    public string? Watermark { get; private set; }

    public WebSocketState State => socket.State;

    public static async Task<VisitorSocket> OpenAsync(string streamUrl)
    {
        var opened = new VisitorSocket();
        using var patience = new CancellationTokenSource(Patience);
        await opened.socket.ConnectAsync(new Uri(streamUrl), patience.Token);
        return opened;
    }

    /// <summary>The next frame; null when the server closes.</summary>
    public async Task<string?> FrameAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var frame = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            part.MessageType.ShouldBe(WebSocketMessageType.Text);
            frame.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return Encoding.UTF8.GetString(frame.ToArray());
            }
        }
    }

    /// <summary>The next activity; empty frames are passed over.</summary>
    public async Task<JsonNode> NextAsync()
    {
        while (true)
        {
            var frame = await FrameAsync() ?? throw new InvalidOperationException("The socket was closed.");
            if (frame.Length == 0)
            {
                continue;
            }

            var set = JsonNode.Parse(frame)!;
            Watermark = (string?)set["watermark"] ?? Watermark;
            return set["activities"]!.AsArray().ShouldHaveSingleItem()!;
        }
    }

    /// <summary>Everything up to an activity with a text, that one included.</summary>
    public async Task<List<JsonNode>> UntilAsync(string text)
    {
        var seen = new List<JsonNode>();
        do
        {
            seen.Add(await NextAsync());
        } while ((string?)seen[^1]["text"] != text);

        return seen;
    }

    public Task SendEmptyAsync() => socket.SendAsync(ArraySegment<byte>.Empty, WebSocketMessageType.Text, endOfMessage: true, default);

    public async ValueTask DisposeAsync()
    {
        if (socket.State == WebSocketState.Open)
        {
            using var patience = new CancellationTokenSource(Patience);
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, statusDescription: null, patience.Token);
        }

        socket.Dispose();
    }
}
