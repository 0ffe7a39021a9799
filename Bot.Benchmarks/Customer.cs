using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace BotApp.Benchmarks;

/// <summary>One Direct Line conversation: asks over HTTP, hears over a WebSocket.</summary>
internal sealed class Customer : IAsyncDisposable
{
    private readonly HttpClient http;
    private readonly ClientWebSocket socket = new();
    private readonly byte[] buffer = new byte[128 * 1024];
    private readonly string address;
    private readonly AuthenticationHeaderValue token;

    private Customer(HttpClient http, string conversation, string token)
    {
        this.http = http;
        address = $"/v3/directline/conversations/{conversation}/activities";
        this.token = new AuthenticationHeaderValue("Bearer", token);
    }

    public static async Task<Customer> OpenAsync(HttpClient http, string secret, string user)
    {
        var generated = await PostAsync(http, "/v3/directline/tokens/generate", secret, $$$"""{"user":{"id":"{{{user}}}"}}""");
        var started = await PostAsync(http, "/v3/directline/conversations", generated.GetProperty("token").GetString()!, "{}");
        var customer = new Customer(http, started.GetProperty("conversationId").GetString()!, started.GetProperty("token").GetString()!);
        await customer.socket.ConnectAsync(new Uri(started.GetProperty("streamUrl").GetString()!), CancellationToken.None);
        await customer.HearAsync();
        return customer;
    }

    public async Task AskAsync(string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Headers.Authorization = token;
        request.Content = new StringContent(
            $$"""{"type":"message","from":{"id":"me"},"text":"{{text}}"}""",
            Encoding.UTF8,
            "application/json"
        );
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        await HearAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, statusDescription: null, CancellationToken.None);
        socket.Dispose();
    }

    /// <summary>Reads frames until the bot's next message; the echo of one's own words is none.</summary>
    private async Task HearAsync()
    {
        while (true)
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                length += part.Count;
            } while (!part.EndOfMessage);

            if (buffer.AsSpan(0, length).IndexOf("\"inputHint\""u8) >= 0)
            {
                return;
            }
        }
    }

    private static async Task<JsonElement> PostAsync(HttpClient http, string path, string bearer, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
