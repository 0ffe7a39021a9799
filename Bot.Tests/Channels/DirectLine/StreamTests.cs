using System.Net.WebSockets;
using System.Text.Json.Nodes;
using BotApp.Tests.TestKit;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Channels.DirectLine;

public sealed class StreamTests : IAsyncLifetime
{
    private readonly FakeClock clock = new();
    private ShopHost host = null!;

    public async Task InitializeAsync() => host = await ShopHost.StartAsync(TypeAndEchoAsync, settings => settings.Clock = clock);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task The_echo_comes_before_the_reply_one_activity_a_frame()
    {
        var visitor = await host.VisitAsync();
        await using var socket = await visitor.ListenAsync();

        var id = (await visitor.SendAsync("hello")).Text("id");
        var seen = await socket.UntilAsync("echo: hello");

        seen.ConvertAll(activity => (string?)activity["text"] ?? (string?)activity["type"]).ShouldBe(["hello", "typing", "echo: hello"]);
        ((string?)seen[0]["id"]).ShouldBe(id);
        ((string?)seen[2]["replyToId"]).ShouldBe(id);
    }

    [Fact]
    public async Task Typing_reaches_sockets_but_neither_history_nor_watermark()
    {
        var visitor = await host.VisitAsync();
        await using var socket = await visitor.ListenAsync();
        await visitor.SendAsync("hello");
        ((string?)(await socket.NextAsync())["text"]).ShouldBe("hello");
        var watermark = socket.Watermark;

        ((string?)(await socket.NextAsync())["type"]).ShouldBe("typing");
        socket.Watermark.ShouldBe(watermark);

        (await visitor.PollUntilAsync("echo: hello")).ShouldAllBe(activity => (string?)activity["type"] == "message");
    }

    [Fact]
    public async Task Typing_of_the_user_is_taken_and_shown_to_nobody()
    {
        var visitor = await host.VisitAsync();
        await using var socket = await visitor.ListenAsync();

        (await visitor.SendAsync(JsonNode.Parse("""{"type":"typing","from":{"id":"u"}}""")!)).Text("id").ShouldNotBeEmpty();
        await visitor.SendAsync("hello");

        ((string?)(await socket.NextAsync())["text"]).ShouldBe("hello");
    }

    [Fact]
    public async Task What_was_said_before_the_socket_opened_is_replayed()
    {
        var visitor = await host.VisitAsync();
        await visitor.SendAsync("early");
        await visitor.PollUntilAsync("echo: early");

        await using var socket = await visitor.ListenAsync();

        (await socket.UntilAsync("echo: early")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task After_a_loss_the_stream_goes_on_behind_the_watermark()
    {
        var visitor = await host.VisitAsync();
        string? watermark;
        await using (var socket = await visitor.ListenAsync())
        {
            await visitor.SendAsync("one");
            await socket.UntilAsync("echo: one");
            watermark = socket.Watermark;
        }

        await visitor.SendAsync("two");
        await visitor.PollUntilAsync("echo: two");
        await visitor.ReturnAsync(watermark);
        await using var next = await visitor.ListenAsync();

        (await next.UntilAsync("echo: two")).ConvertAll(activity => (string?)activity["text"]).ShouldBe(["two", "echo: two"]);
    }

    [Fact]
    public async Task Coming_back_without_a_watermark_gives_only_what_is_newer()
    {
        var visitor = await host.VisitAsync();
        await using (var socket = await visitor.ListenAsync())
        {
            await visitor.SendAsync("old");
            await socket.UntilAsync("echo: old");
        }

        await visitor.ReturnAsync();
        await using var next = await visitor.ListenAsync();
        await visitor.SendAsync("new");

        (await next.UntilAsync("echo: new"))
            .ConvertAll(activity => (string?)activity["text"] ?? "typing")
            .ShouldBe(["new", "typing", "echo: new"]);
    }

    [Fact]
    public async Task Every_socket_of_a_conversation_gets_everything_also_from_the_same_url()
    {
        var visitor = await host.VisitAsync();
        await using var one = await visitor.ListenAsync();
        await using var two = await visitor.ListenAsync();
        await visitor.ReturnAsync();
        await using var three = await visitor.ListenAsync();

        await visitor.SendAsync("hello");

        foreach (var socket in new[] { one, two, three })
        {
            (await socket.UntilAsync("echo: hello")).Count.ShouldBe(3);
        }
    }

    [Fact]
    public async Task An_idle_socket_gets_empty_frames()
    {
        var visitor = await host.VisitAsync();
        await using var socket = await visitor.ListenAsync();
        await visitor.SendAsync("hello");
        await socket.UntilAsync("echo: hello");

        clock.Advance(TimeSpan.FromSeconds(30));

        (await socket.FrameAsync()).ShouldBe("");
    }

    [Fact]
    public async Task Empty_frames_of_the_client_are_ignored()
    {
        var visitor = await host.VisitAsync();
        await using var socket = await visitor.ListenAsync();

        await socket.SendEmptyAsync();
        await socket.SendEmptyAsync();
        await visitor.SendAsync("hello");

        await socket.UntilAsync("echo: hello");
    }

    [Fact]
    public async Task A_stream_url_opens_for_a_minute()
    {
        var visitor = await host.VisitAsync();
        clock.Advance(TimeSpan.FromSeconds(59));
        await using (await visitor.ListenAsync()) { }

        clock.Advance(TimeSpan.FromSeconds(2));

        await Should.ThrowAsync<WebSocketException>(visitor.ListenAsync());
    }

    [Fact]
    public async Task Too_many_sockets_close_the_oldest()
    {
        await using var small = await ShopHost.StartAsync(change: settings =>
            settings.Configuration["DirectLine:MaxSocketsPerConversation"] = "2"
        );
        var visitor = await small.VisitAsync();
        await using var one = await visitor.ListenAsync();
        await one.NextAsync();
        await using var two = await visitor.ListenAsync();
        await two.NextAsync();
        await using var three = await visitor.ListenAsync();

        (await one.FrameAsync()).ShouldBeNull();
        await visitor.SendAsync("hello");
        await three.UntilAsync("echo: hello");
    }

    private static async Task TypeAndEchoAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.Type == ActivityTypes.Message)
        {
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
            await TestBots.EchoAsync(turn, cancellationToken);
        }
    }
}
