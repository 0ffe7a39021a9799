using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Builder.Testing;

/// <summary>Talks of tests with bots, and what they say when a reply is another.</summary>
public sealed class TestFlowTests
{
    private readonly TestAdapter adapter = new();

    [Fact]
    public Task A_talk_is_played_in_its_order() =>
        Flow(Echo)
            .Send("一")
            .AssertReply("echo 一")
            .Test("二", "echo 二")
            .Test("三", new Activity(ActivityTypes.Message, text: "echo 三"))
            .Test("四", reply => reply.AsMessageActivity().Text.ShouldBe("echo 四"))
            .Send(MessageFactory.Text("五"))
            .AssertReplyContains("五")
            .Send("六")
            .AssertReplyOneOf(["echo 五", "echo 六"])
            .Delay(1)
            .Delay(TimeSpan.FromMilliseconds(1))
            .StartTestAsync();

    [Fact]
    public async Task Nothing_is_said_before_the_talk_is_started()
    {
        var turns = 0;
        var flow = Flow(
                (_, _) =>
                {
                    turns++;
                    return Task.CompletedTask;
                }
            )
            .Send("a");

        turns.ShouldBe(0);
        await flow.StartTestAsync();
        turns.ShouldBe(1);
    }

    [Fact]
    public async Task Another_text_is_named_with_the_one_expected_and_the_description()
    {
        var error = await Should.ThrowAsync<InvalidOperationException>(() => Flow(Echo).Test("a", "other", "greeting").StartTestAsync());

        error.Message.ShouldBe("greeting:\nExpected:other\nReceived:echo a");
    }

    [Fact]
    public Task The_space_around_a_text_does_not_count() =>
        Flow(Echo).Send("a ").AssertReply("echo a").Send("b").AssertReply(" echo b\n").StartTestAsync();

    [Fact]
    public async Task Without_a_description_the_calling_member_is_named()
    {
        var error = await Should.ThrowAsync<InvalidOperationException>(() => Flow(Echo).Send("a").AssertReply("other").StartTestAsync());

        error.Message.ShouldStartWith(nameof(Without_a_description_the_calling_member_is_named));
    }

    [Fact]
    public async Task Another_type_is_named()
    {
        var error = await Should.ThrowAsync<InvalidOperationException>(() =>
            Flow(Echo).Send("a").AssertReply(new Activity(ActivityTypes.Typing), "typing").StartTestAsync()
        );

        error.Message.ShouldStartWith("typing: Type should match");
    }

    [Fact]
    public async Task A_missing_part_and_none_of_several_are_named()
    {
        var part = await Should.ThrowAsync<InvalidOperationException>(() =>
            Flow(Echo).Send("a").AssertReplyContains("x", "part").StartTestAsync()
        );
        var several = await Should.ThrowAsync<InvalidOperationException>(() =>
            Flow(Echo).Send("a").AssertReplyOneOf(["x", "y"], "several").StartTestAsync()
        );

        part.Message.ShouldBe("part:\nExpected:x\nReceived:echo a");
        several.Message.ShouldContain("Not one of candidates: x\ny");
        several.Message.ShouldContain("echo a");
    }

    [Fact]
    public async Task Activities_can_be_compared_by_a_comparer()
    {
        await Flow(Echo).Send("a").AssertReply(new Activity(), new SameId(true)).StartTestAsync();
        await Should.ThrowAsync<InvalidOperationException>(() =>
            Flow(Echo).Send("a").AssertReply(new Activity(), new SameId(false)).StartTestAsync()
        );
    }

    [Fact]
    public async Task A_reply_that_does_not_come_ends_the_talk_with_a_timeout()
    {
        var error = await Should.ThrowAsync<TimeoutException>(() =>
            Flow((_, _) => Task.CompletedTask).Send("a").AssertReply("b", "patience", 1).StartTestAsync()
        );

        error.Message.ShouldBe("1ms Timed out waiting for:'patience'");
    }

    [Fact]
    public async Task A_reply_that_comes_late_is_waited_for()
    {
        var waiting = Flow(Echo).AssertReply("echo late").StartTestAsync();
        waiting.IsCompleted.ShouldBeFalse();

        await adapter.SendTextToBotAsync("late", Echo, default);

        await waiting;
    }

    [Fact]
    public async Task No_reply_is_expected_and_one_that_comes_is_named()
    {
        await Flow((_, _) => Task.CompletedTask).Send("a").AssertNoReply(timeout: 1).StartTestAsync();
        var error = await Should.ThrowAsync<InvalidOperationException>(() =>
            Flow(Echo).Send("a").AssertNoReply("silence", 1).StartTestAsync()
        );

        error.Message.ShouldContain("echo a");
        error.Message.ShouldContain("is responded when waiting for no reply:'silence'");
    }

    [Fact]
    public async Task What_the_bot_or_a_check_throws_ends_the_talk()
    {
        var bot = Flow((_, _) => throw new NotSupportedException("bot")).Send("a").AssertReply("never");
        var check = Flow(Echo).Test("a", _ => throw new NotSupportedException("check")).Send("never");

        (await Should.ThrowAsync<NotSupportedException>(bot.StartTestAsync)).Message.ShouldBe("bot");
        (await Should.ThrowAsync<NotSupportedException>(check.StartTestAsync)).Message.ShouldBe("check");
    }

    [Fact]
    public async Task The_user_joins_with_a_conversation_update()
    {
        await Flow(
                (turn, token) =>
                    turn.SendActivityAsync($"{turn.Activity.Type} {turn.Activity.MembersAdded[0].Id}", cancellationToken: token)
            )
            .SendConversationUpdate()
            .AssertReply("conversationUpdate user1")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_transcript_is_sent_and_expected_by_turns()
    {
        IActivity[] transcript =
        [
            new Activity(ActivityTypes.Message, text: "a", from: new ChannelAccount("lin", role: "user")),
            new Activity(ActivityTypes.Message, text: "echo a", from: new ChannelAccount("shop", role: "Bot")),
        ];
        List<(string, string)> compared = [];

        await Flow(Echo).Test(transcript).StartTestAsync();
        await Flow(Echo)
            .Test(transcript, (expected, actual) => compared.Add((expected.AsMessageActivity().Text, actual.AsMessageActivity().Text)))
            .StartTestAsync();

        compared.ShouldBe([("echo a", "echo a")]);
    }

    [Fact]
    public async Task A_bot_can_stand_for_its_callback_and_a_flow_go_on_from_a_task()
    {
        var flow = new TestFlow(adapter, new EchoBot());

        await new TestFlow(Task.CompletedTask, flow).Test("a", "echo a").StartTestAsync();
        await new TestFlow(() => Task.CompletedTask, flow).Test("a", "echo a").StartTestAsync();
        Should.Throw<ArgumentNullException>(() => new TestFlow(Task.CompletedTask, null)).ParamName.ShouldBe("flow");
    }

    [Fact]
    public void Nothing_cannot_be_said_or_expected()
    {
        var flow = Flow(Echo);

        Should.Throw<ArgumentNullException>(() => flow.Send((string)null!)).ParamName.ShouldBe("userSays");
        Should.Throw<ArgumentNullException>(() => flow.Send((IActivity)null!)).ParamName.ShouldBe("userActivity");
        Should.Throw<ArgumentNullException>(() => flow.Test("a", (string)null!)).ParamName.ShouldBe("expected");
        Should.Throw<ArgumentNullException>(() => flow.Test("a", (Activity)null!)).ParamName.ShouldBe("expected");
        Should.Throw<ArgumentNullException>(() => flow.Test("a", (Action<IActivity>)null!)).ParamName.ShouldBe("validateActivity");
        Should.Throw<ArgumentNullException>(() => flow.AssertReplyOneOf(null)).ParamName.ShouldBe("candidates");
        Should.Throw<ArgumentNullException>(() => flow.Test((IEnumerable<IActivity>)null!)).ParamName.ShouldBe("activities");
    }

    private TestFlow Flow(BotCallbackHandler bot) => new(adapter, bot);

    private static Task Echo(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"echo {turnContext.Activity.Text}", cancellationToken: cancellationToken);

    private sealed class EchoBot : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            Echo(turnContext, cancellationToken);
    }

    private sealed class SameId(bool same) : IEqualityComparer<IActivity>
    {
        public bool Equals(IActivity? x, IActivity? y) => same;

        public int GetHashCode(IActivity activity) => 0;
    }
}
