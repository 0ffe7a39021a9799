using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BotApp.Tests.Sdk.Builder.Testing;

/// <summary>The adapter tests talk through.</summary>
public sealed class TestAdapterTests
{
    [Fact]
    public void It_begins_in_a_conversation_of_its_own()
    {
        var conversation = new TestAdapter().Conversation;

        (conversation.ChannelId, conversation.ServiceUrl, conversation.Locale).ShouldBe(("test", "https://test.com", "en-us"));
        (conversation.User.Id, conversation.User.Name).ShouldBe(("user1", "User1"));
        (conversation.Bot.Id, conversation.Bot.Name).ShouldBe(("bot", "Bot"));
        (conversation.Conversation.Id, conversation.Conversation.ConversationType).ShouldBe(("Conversation1", "convo1"));
    }

    [Fact]
    public void A_test_can_have_a_conversation_of_its_name()
    {
        var conversation = TestAdapter.CreateConversation("MyTest", "Lin", "Shop");

        (conversation.Conversation.Id, conversation.User.Id, conversation.User.Name).ShouldBe(("MyTest", "lin", "Lin"));
        (conversation.Bot.Id, conversation.Bot.Name, conversation.ChannelId).ShouldBe(("shop", "Shop", "test"));
        new TestAdapter(conversation).Conversation.ShouldBeSameAs(conversation);
    }

    [Fact]
    public async Task What_an_activity_does_not_say_is_taken_from_the_conversation()
    {
        var adapter = new TestAdapter(ChannelIds.Slack);
        Activity? seen = null;

        await adapter.ProcessActivityAsync(
            new Activity { From = new ChannelAccount("unknown") },
            (turn, _) =>
            {
                seen = turn.Activity;
                return Task.CompletedTask;
            }
        );

        (seen!.Type, seen.ChannelId, seen.From.Id, seen.Recipient.Id).ShouldBe(("message", ChannelIds.Slack, "user1", "bot"));
        (seen.Conversation.Id, seen.ServiceUrl, seen.Id).ShouldBe(("Conversation1", "https://test.com", "0"));
        seen.Timestamp.ShouldNotBeNull();
        seen.LocalTimestamp.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_an_activity_says_stays_but_for_id_and_addressee()
    {
        var adapter = new TestAdapter();
        var when = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var activity = new Activity
        {
            Type = ActivityTypes.Event,
            ChannelId = "shop",
            From = new ChannelAccount("lin"),
            Timestamp = when,
            LocalTimestamp = when,
            Id = "mine",
        };

        await adapter.ProcessActivityAsync(activity, (_, _) => Task.CompletedTask);

        (activity.Type, activity.ChannelId, activity.From.Id, activity.Timestamp, activity.LocalTimestamp).ShouldBe(
            (ActivityTypes.Event, "shop", "lin", when, when)
        );
        activity.Id.ShouldBe("0");
    }

    [Fact]
    public async Task Messages_count_up_and_carry_the_locale()
    {
        var adapter = new TestAdapter { Locale = "zh-CN" };
        var first = adapter.MakeActivity("一");
        var second = adapter.MakeActivity();
        string? text = null;

        await adapter.SendTextToBotAsync(
            "三",
            (turn, _) =>
            {
                text = turn.Activity.Text;
                return Task.CompletedTask;
            },
            default
        );

        (first.Id, first.Text, first.Locale, second.Id, second.Text).ShouldBe(("0", "一", "zh-CN", "1", null));
        text.ShouldBe("三");
        adapter.Locale = null;
        adapter.MakeActivity().Locale.ShouldBe("en-us");
    }

    [Fact]
    public async Task Replies_queue_up_with_an_id_and_a_time()
    {
        var adapter = new TestAdapter();
        await adapter.SendTextToBotAsync("hi", Saying("一", "二"), default);

        adapter.ActiveQueue.Count.ShouldBe(2);
        var reply = (Activity)adapter.GetNextReply();
        (reply.Text, reply.Recipient.Id, reply.ReplyToId).ShouldBe(("一", "user1", "1"));
        reply.Id.ShouldNotBeNullOrEmpty();
        reply.Timestamp.ShouldNotBeNull();
        adapter.GetNextReply().AsMessageActivity().Text.ShouldBe("二");
        adapter.GetNextReply().ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_waits_first_gets_the_first_reply()
    {
        var adapter = new TestAdapter();
        using var source = new CancellationTokenSource();
        var givenUp = adapter.GetNextReplyAsync(source.Token);
        var (first, second) = (adapter.GetNextReplyAsync(), adapter.GetNextReplyAsync());
        await source.CancelAsync();

        await adapter.SendTextToBotAsync("hi", Saying("一", "二", "三"), default);

        (await first).AsMessageActivity().Text.ShouldBe("一");
        (await second).AsMessageActivity().Text.ShouldBe("二");
        (await adapter.GetNextReplyAsync()).AsMessageActivity().Text.ShouldBe("三");
        await Should.ThrowAsync<TaskCanceledException>(() => givenUp);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Traces_queue_up_when_asked_for(bool traces, int replies)
    {
        var adapter = new TestAdapter(sendTraceActivity: traces);
        var trace = Activity.CreateTraceActivity("t");

        await adapter.SendTextToBotAsync("hi", (turn, token) => turn.SendActivityAsync(trace, token), default);

        adapter.EnableTrace.ShouldBe(traces);
        adapter.ActiveQueue.Count.ShouldBe(replies);
    }

    [Fact]
    public async Task A_reply_in_the_queue_can_be_replaced_and_taken_back()
    {
        var adapter = new TestAdapter();
        ResourceResponse? hit = null;
        ResourceResponse? miss = null;
        await adapter.SendTextToBotAsync(
            "hi",
            async (turn, token) =>
            {
                var responses = await turn.SendActivitiesAsync(
                    [MessageFactory.Text("一"), MessageFactory.Text("二"), MessageFactory.Text("三")],
                    token
                );
                hit = await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, responses[1].Id, text: "zwei"), token);
                miss = await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, "none", text: "x"), token);
                await turn.DeleteActivityAsync(responses[0].Id, token);
            },
            default
        );

        adapter.ActiveQueue.Select(activity => activity.Text).ShouldBe(["zwei", "三"]);
        hit!.Id.ShouldNotBeNull();
        miss!.Id.ShouldBeNull();
    }

    [Fact]
    public async Task A_new_conversation_begins_with_an_update_and_an_empty_queue()
    {
        var adapter = new TestAdapter();
        await adapter.SendTextToBotAsync("hi", Saying("old"), default);
        Activity? seen = null;

        await adapter.CreateConversationAsync(
            "shop",
            async (turn, token) =>
            {
                seen = turn.Activity;
                await turn.SendActivityAsync("new", cancellationToken: token);
            },
            default
        );

        (seen!.Type, seen.ChannelId).ShouldBe((ActivityTypes.ConversationUpdate, "shop"));
        seen.Conversation.Id.ShouldNotBeNullOrEmpty();
        adapter.ActiveQueue.ShouldHaveSingleItem().Text.ShouldBe("new");
    }

    [Fact]
    public async Task An_identity_makes_no_difference()
    {
        var adapter = new TestAdapter();

        var answer = await adapter.ProcessActivityAsync(new ClaimsIdentity(), new Activity(), Saying("a"), default);

        answer.ShouldBeNull();
        adapter.ActiveQueue.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Turns_pass_the_stations_of_the_adapter()
    {
        var adapter = new TestAdapter().Use(new RegisterClassMiddleware<string>("found"));
        string? found = null;

        await adapter.SendTextToBotAsync(
            "hi",
            (turn, _) =>
            {
                found = turn.TurnState.Get<string>();
                return Task.CompletedTask;
            },
            default
        );

        found.ShouldBe("found");
    }

    private static BotCallbackHandler Saying(params string[] texts) =>
        async (turn, token) =>
        {
            foreach (var text in texts)
            {
                await turn.SendActivityAsync(text, cancellationToken: token);
            }
        };
}
