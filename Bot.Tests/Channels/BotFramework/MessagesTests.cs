using System.Collections.Concurrent;
using System.Net;
using System.Text;
using BotApp.Storage;
using BotApp.Tests.TestKit;
using BotApp.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.Channels.BotFramework;

public sealed class MessagesTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> heard = new();
    private ShopHost host = null!;
    private FakeChannel channel = null!;

    public async Task InitializeAsync()
    {
        host = await ShopHost.StartAsync(HearAsync);
        channel = await FakeChannel.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await channel.DisposeAsync();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task Replies_go_to_the_channel_and_the_request_is_answered_with_200()
    {
        var answer = await channel.PostAsync(host.Url, channel.Message("hello", id: "a|1"));
        var (path, reply) = await channel.NextAsync();

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Body.ShouldBeEmpty();
        path.ShouldBe("/v3/conversations/c1/activities/a|1");
        ((string?)reply["text"]).ShouldBe("echo: hello");
        ((string?)reply["replyToId"]).ShouldBe("a|1");
        ((string?)reply["recipient"]!["id"]).ShouldBe("u1");
    }

    [Fact]
    public async Task Expected_replies_come_in_the_answer_and_again_when_the_activity_is_repeated()
    {
        var activity = channel.Message("hello", id: "a1");
        activity["deliveryMode"] = "expectReplies";

        var first = await channel.PostAsync(host.Url, activity);
        var second = await channel.PostAsync(host.Url, activity);
        await host.RestartAsync();
        var afterRestart = await channel.PostAsync(host.Url, activity);

        ((string?)first.Activities.ShouldHaveSingleItem()["text"]).ShouldBe("echo: hello");
        second.Body.ShouldBe(first.Body);
        afterRestart.Body.ShouldBe(first.Body);
        heard.ShouldHaveSingleItem();
        channel.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task A_repeated_activity_id_does_nothing_twice_also_while_the_first_is_running()
    {
        var activity = channel.Message("hello", id: "same");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => channel.PostAsync(host.Url, activity)));
        await channel.PostAsync(host.Url, channel.Message("last"));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK);
        (await channel.NextTextAsync()).ShouldBe("echo: hello");
        (await channel.NextTextAsync()).ShouldBe("echo: last");
        heard.ShouldBe(["hello", "last"]);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_what_the_bot_says_the_same_each_time()
    {
        var invoke = channel.Message("x", id: "i1");
        (invoke["type"], invoke["name"]) = ("invoke", "known");

        var first = await channel.PostAsync(host.Url, invoke);
        var second = await channel.PostAsync(host.Url, invoke);

        first.Status.ShouldBe(HttpStatusCode.Accepted);
        first.Body.ShouldBe("""{"number":1}""");
        second.ShouldSatisfyAllConditions(() => second.Status.ShouldBe(first.Status), () => second.Body.ShouldBe(first.Body));
    }

    [Fact]
    public async Task An_invoke_nobody_answers_is_501()
    {
        var invoke = channel.Message("x");
        (invoke["type"], invoke["name"]) = ("invoke", "unknown");

        (await channel.PostAsync(host.Url, invoke)).Status.ShouldBe(HttpStatusCode.NotImplemented);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("hello")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"text":"no type"}""")]
    [InlineData("""{"type":"message","text":"no conversation","channelId":"emulator","serviceUrl":"http://localhost","from":{"id":"u"}}""")]
    [InlineData("""{"type":"message","channelId":"emulator","serviceUrl":"file:///etc","from":{"id":"u"},"conversation":{"id":"c"}}""")]
    [InlineData(
        """{"type":"message","timestamp":"not a time","channelId":"e","serviceUrl":"http://x","from":{"id":"u"},"conversation":{"id":"c"}}"""
    )]
    public async Task A_body_that_is_no_activity_is_refused_with_a_reason_and_no_stack_trace(string body)
    {
        var answer = await channel.PostAsync(host.Url, body);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorCode.ShouldNotBeNullOrEmpty();
        ((string?)answer.Json["error"]!["message"]).ShouldNotBeNullOrEmpty();
        answer.Body.ShouldNotContain("   at ");
        heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task More_than_256_KiB_are_refused_with_413() =>
        (await channel.PostAsync(host.Url, channel.Message(new string('x', 300 * 1024)))).Status.ShouldBe(
            HttpStatusCode.RequestEntityTooLarge
        );

    [Theory]
    [InlineData("not.a.token")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2FwaS5ib3RmcmFtZXdvcmsuY29tIn0.")]
    public async Task A_bad_token_is_refused(string token)
    {
        (await channel.PostAsync(host.Url, channel.Message("hello"), token)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_an_app_id_a_caller_without_a_token_is_refused()
    {
        await using var guarded = await ShopHost.StartAsync(
            HearAsync,
            settings =>
            {
                settings.Configuration["MicrosoftAppId"] = "11111111-2222-3333-4444-555555555555";
                settings.Configuration["MicrosoftAppPassword"] = "x";
            }
        );

        (await channel.PostAsync(guarded.Url, channel.Message("hello"))).Status.ShouldBe(HttpStatusCode.Unauthorized);
        heard.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("demo-2", "demo-2")]
    [InlineData("somebody", "demo-1")]
    public async Task A_local_developer_is_the_demo_customer_it_names_or_the_development_customer(string user, string customer)
    {
        await channel.PostAsync(host.Url, channel.Message("who am i", user: user));

        (await channel.NextTextAsync()).ShouldBe(customer);
    }

    [Fact]
    public async Task Turns_of_one_conversation_run_in_the_order_they_came()
    {
        var texts = Enumerable.Range(0, 20).Select(at => $"m{at}").ToList();
        var posts = new List<Task<Answer>>();
        foreach (var text in texts)
        {
            posts.Add(channel.PostAsync(host.Url, channel.Message(text)));
            await TakenAsync(m => m.Contains(text, StringComparison.Ordinal));
        }

        await Task.WhenAll(posts);

        heard.ShouldBe(texts);
        foreach (var text in texts)
        {
            (await channel.NextTextAsync()).ShouldBe($"echo: {text}");
        }
    }

    /// <summary>Waits until the host has a message on disk.</summary>
    private async Task TakenAsync(Predicate<string> isIt)
    {
        var store = host.Services.GetRequiredService<TurnStore>();
        while (
            store.Ask(reader => reader.FindConversation("api/emulator", "c1")) is not { } talk
            || !store
                .Ask(reader => reader.AllActivities(talk.Id, after: 0, limit: 100))
                .Exists(one => isIt(Encoding.UTF8.GetString(one.Body)))
        )
        {
            await Task.Yield();
        }
    }

    [Fact]
    public async Task A_channel_that_fails_for_a_moment_gets_the_reply_once_it_is_back()
    {
        channel.Fails = (1, HttpStatusCode.ServiceUnavailable);

        (await channel.PostAsync(host.Url, channel.Message("hello"))).Status.ShouldBe(HttpStatusCode.OK);

        (await channel.NextTextAsync()).ShouldBe("echo: hello");
        channel.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task A_reply_the_channel_refuses_is_not_sent_again_and_the_conversation_goes_on()
    {
        channel.Fails = (1, HttpStatusCode.Forbidden);

        await channel.PostAsync(host.Url, channel.Message("refused"));
        await channel.PostAsync(host.Url, channel.Message("next"));

        (await channel.NextTextAsync()).ShouldBe("echo: next");
        await host.RestartAsync();
        await channel.PostAsync(host.Url, channel.Message("last"));
        (await channel.NextTextAsync()).ShouldBe("echo: last");
    }

    private async Task HearAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        switch (turn.Activity)
        {
            case { Type: ActivityTypes.Invoke, Name: "known" }:
                heard.Enqueue("invoke");
                var answer = new InvokeResponse { Status = 202, Body = new JsonBody(heard.Count) };
                await turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = answer }, cancellationToken);
                break;
            case { Type: ActivityTypes.Message, Text: "who am i" }:
                await turn.SendActivityAsync(MessageFactory.Text(TurnUnit.Current!.Turn.Caller.User), cancellationToken);
                break;
            case { Type: ActivityTypes.Message }:
                heard.Enqueue(turn.Activity.Text);
                await TestBots.EchoAsync(turn, cancellationToken);
                break;
        }
    }

    private sealed record JsonBody([property: Newtonsoft.Json.JsonProperty("number")] int Number);
}
