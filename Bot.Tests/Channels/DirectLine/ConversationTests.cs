using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using BotApp.Tests.TestKit;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Channels.DirectLine;

public sealed class ConversationTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> updates = new();
    private ShopHost host = null!;

    public async Task InitializeAsync() => host = await ShopHost.StartAsync(ListenAsync);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_start_is_201_with_all_a_client_reads()
    {
        var visitor = await host.VisitAsync();
        var again = await visitor.StartAgainAsync();

        visitor.StreamUrl.ShouldStartWith("ws://127.0.0.1:");
        again.Status.ShouldBe(HttpStatusCode.OK);
        again.Json["expires_in"]!.GetValue<int>().ShouldBeGreaterThanOrEqualTo(1800);
        again.Text("conversationId").ShouldBe(visitor.Conversation);
        again.Text("referenceGrammarId").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_user_bound_to_the_token_joins_with_the_bot_once()
    {
        var visitor = await host.VisitAsync("dl_7");
        await visitor.StartAgainAsync();
        await visitor.SendAsync("hello");
        await visitor.PollUntilAsync("echo: hello");

        updates.ShouldBe(["botapp,dl_7"]);
    }

    [Fact]
    public async Task A_user_nobody_has_named_joins_right_before_its_first_activity()
    {
        var visitor = await host.VisitAsync(user: null, settings => settings.NameUserAtStart = false);
        await visitor.SendAsync("one");
        await visitor.SendAsync("two");
        var history = await visitor.PollUntilAsync("echo: two");

        updates.Count.ShouldBe(2);
        updates.First().ShouldBe("botapp");
        updates.Last().ShouldEndWith("r_anybody");
        history
            .Select(activity => (string?)activity["text"])
            .ShouldBe(["one", "two", "welcome", "echo: one", "echo: two"], ignoreOrder: true);
        var texts = history.ConvertAll(activity => (string?)activity["text"]);
        texts.IndexOf("welcome").ShouldBeLessThan(texts.IndexOf("echo: one"));
    }

    [Fact]
    public async Task The_welcome_waits_in_the_history_for_the_first_poll_or_socket()
    {
        var visitor = await host.VisitAsync();

        (await visitor.PollUntilAsync("welcome")).ShouldHaveSingleItem();
        await using var socket = await visitor.ListenAsync();
        ((string?)(await socket.NextAsync())["text"]).ShouldBe("welcome");
    }

    [Fact]
    public async Task An_unbound_user_never_meets_what_belongs_to_a_customer_of_that_name()
    {
        var guest = await host.VisitAsync("demo-1", settings => settings.Bound = false);
        await guest.SendAsync("who am i");
        var history = await guest.PollUntilAsync(all =>
            all.Exists(one => ((string?)one["text"])!.StartsWith("you are", StringComparison.Ordinal))
        );

        var reply = history.First(one => ((string?)one["text"])!.StartsWith("you are", StringComparison.Ordinal));
        ((string?)reply["text"]).ShouldBe($"you are guest|{guest.Conversation}|demo-1");
        ((string?)reply["recipient"]!["id"]).ShouldBe("demo-1");
        ((string?)history.First(one => (string?)one["text"] == "who am i")["from"]!["id"]).ShouldBe("demo-1");
    }

    [Fact]
    public async Task The_holder_of_the_secret_may_speak_for_any_user()
    {
        var visitor = await host.VisitAsync();
        visitor.Token = ShopHost.Secret;
        var started = await visitor.CallAsync(HttpMethod.Post, "conversations", JsonNode.Parse("""{"user":{"id":"demo-2"}}"""));
        started.Status.ShouldBe(HttpStatusCode.Created);
        visitor.Conversation = started.Text("conversationId");

        await visitor.SendAsync(JsonNode.Parse("""{"type":"message","text":"who am i","from":{"id":"demo-2"}}""")!);

        await visitor.PollUntilAsync("you are demo-2");
        visitor.Token = started.Text("token");
        (await visitor.SendAsync("with the token of the start")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_channel_is_what_the_client_was_at_the_start()
    {
        var visitor = await host.VisitAsync(change: settings =>
            settings.Agent = "DirectLine/3.0 (directlinejs; WebChat/4.18.1 (Full) 0.15.5)"
        );

        await visitor.SendAsync("hello");

        (await visitor.PollUntilAsync("echo: hello")).ShouldAllBe(activity => (string?)activity["channelId"] == "webchat");
    }

    [Fact]
    public async Task An_unknown_conversation_is_404_to_the_holder_of_the_secret()
    {
        var visitor = await host.VisitAsync();
        (visitor.Token, visitor.Conversation) = (ShopHost.Secret, "nobody-knows");

        (await visitor.ReturnAsync()).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.PollAsync()).ErrorCode.ShouldBe("ConversationNotFound");
        (await visitor.SendAsync("hello")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_lost_conversation_is_begun_again_for_a_client_whose_token_names_it()
    {
        await using var lost = await ShopHost.StartAsync();
        var visitor = await lost.VisitAsync();
        await visitor.SendAsync("hello");
        var before = await visitor.PollUntilAsync("echo: hello");

        var stranger = await host.VisitAsync();
        (stranger.Conversation, stranger.Token) = (visitor.Conversation, visitor.Token);
        var returned = await stranger.ReturnAsync("7");
        await using var socket = await stranger.ListenAsync();
        await stranger.SendAsync("hello again");
        var after = await socket.UntilAsync("echo: hello again");

        returned.Status.ShouldBe(HttpStatusCode.OK);
        after.Select(activity => (string?)activity["id"]).Intersect(before.Select(activity => (string?)activity["id"])).ShouldBeEmpty();
    }

    [Fact]
    public async Task History_and_conversation_survive_a_restart()
    {
        var visitor = await host.VisitAsync();
        await visitor.SendAsync("before");
        var before = await visitor.PollUntilAsync("echo: before");

        await host.RestartAsync();
        visitor.MoveTo(host.Url);
        var returned = await visitor.ReturnAsync("0");
        await using var socket = await visitor.ListenAsync();
        await visitor.SendAsync("after");
        var replayed = await socket.UntilAsync("echo: after");

        returned.Status.ShouldBe(HttpStatusCode.OK);
        replayed.Take(before.Count).Select(one => one.ToJsonString()).ShouldBe(before.Select(one => one.ToJsonString()));
        updates.Count.ShouldBe(1);
    }

    private async Task ListenAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.Type == ActivityTypes.ConversationUpdate)
        {
            updates.Enqueue(string.Join(',', turn.Activity.MembersAdded.Select(member => member.Id)));
        }

        if (turn.Activity.Text == "who am i")
        {
            await turn.SendActivityAsync(MessageFactory.Text($"you are {turn.Activity.From.Id}"), cancellationToken);
        }

        await TestBots.EchoAsync(turn, cancellationToken);
    }
}
