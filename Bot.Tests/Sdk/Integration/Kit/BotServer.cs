using System.Net;
using System.Text;
using BotApp.Tests.Sdk.Connector.Kit;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Integration.Kit;

/// <summary>A bot behind a CloudAdapter on a real web server, and what it answers.</summary>
internal sealed class BotServer : IAsyncDisposable
{
    private static readonly HttpClient Http = new();
    private readonly LoopbackServer server;

    private BotServer(LoopbackServer server) => this.server = server;

    public static async Task<BotServer> StartAsync(IBotFrameworkHttpAdapter adapter, IBot bot) =>
        new(
            await LoopbackServer.StartAsync(context => adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted))
        );

    public Task<BotAnswer> PostAsync(object activity, string? authorization = null) =>
        PostTextAsync(JObject.FromObject(activity, JsonSerializerOf()).ToString(), authorization);

    public Task<BotAnswer> PostTextAsync(string body, string? authorization = null) =>
        SendAsync(HttpMethod.Post, new StringContent(body, Encoding.UTF8, "application/json"), authorization);

    public async Task<BotAnswer> SendAsync(HttpMethod method, HttpContent? content = null, string? authorization = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(server.Address, "/api/messages")) { Content = content };
        if (authorization != null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await Http.SendAsync(request);
        return new BotAnswer(
            response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            await response.Content.ReadAsStringAsync()
        );
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static Newtonsoft.Json.JsonSerializer JsonSerializerOf() => HttpHelper.BotMessageSerializer;
}

/// <summary>What a bot's web server answered.</summary>
internal sealed record BotAnswer(HttpStatusCode Status, string? ContentType, string Body)
{
    public JObject Json => JObject.Parse(Body);
}

/// <summary>A bot that does what the test says.</summary>
internal sealed class TestBot(Func<ITurnContext, CancellationToken, Task> turn) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turn(turnContext, cancellationToken);
}
