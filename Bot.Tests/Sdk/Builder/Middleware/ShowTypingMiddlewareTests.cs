using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Builder.Middleware;

/// <summary>The user sees that the bot is typing before each message that goes out.</summary>
public sealed class ShowTypingMiddlewareTests
{
    [Fact]
    public async Task Typing_is_shown_again_and_again_until_the_message()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(0, 1));
        List<string> seen = [];

        await adapter.SendTextToBotAsync(
            "hi",
            async (turn, token) =>
            {
                seen.Add((await adapter.GetNextReplyAsync(token)).Type);
                seen.Add((await adapter.GetNextReplyAsync(token)).Type);
                turn.Responded.ShouldBeFalse();
                await turn.SendActivityAsync("answer", cancellationToken: token);
            },
            default
        );

        seen.ShouldBe([ActivityTypes.Typing, ActivityTypes.Typing]);
        adapter.ActiveQueue.Count(activity => activity.Type == ActivityTypes.Message).ShouldBe(1);
    }

    /// <summary>Since 4.22 typing is shown between the messages of one turn, not only before the first.</summary>
    [Fact]
    public async Task Typing_is_shown_before_the_second_message_too_and_not_after_the_turn()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(0, 60_000));
        List<string> seen = [];

        await adapter.SendTextToBotAsync(
            "hi",
            async (turn, token) =>
            {
                seen.Add((await adapter.GetNextReplyAsync(token)).Type);
                await turn.SendActivityAsync("one moment", cancellationToken: token);
                seen.Add((await adapter.GetNextReplyAsync(token)).Type);
                seen.Add((await adapter.GetNextReplyAsync(token)).Type);
            },
            default
        );

        seen.ShouldBe([ActivityTypes.Typing, ActivityTypes.Message, ActivityTypes.Typing]);
        adapter.ActiveQueue.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_typing_activity_is_addressed_to_the_user()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(0, 60_000));
        IActivity? typing = null;

        await adapter.SendTextToBotAsync("hi", async (_, token) => typing = await adapter.GetNextReplyAsync(token), default);

        (typing!.Type, typing.Recipient.Id, typing.Conversation.Id).ShouldBe((ActivityTypes.Typing, "user1", "Conversation1"));
    }

    [Fact]
    public async Task A_quick_answer_shows_none()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(60_000, 60_000));

        await adapter.SendTextToBotAsync("hi", (turn, token) => turn.SendActivityAsync("answer", cancellationToken: token), default);

        adapter.ActiveQueue.ShouldHaveSingleItem().Type.ShouldBe(ActivityTypes.Message);
    }

    [Fact]
    public async Task A_channel_that_cannot_show_it_does_not_fail_the_turn()
    {
        var adapter = new RecordingAdapter
        {
            Answer = activity => activity.Type == ActivityTypes.Typing ? throw new NotSupportedException() : new ResourceResponse("1"),
        };
        adapter.Use(new ShowTypingMiddleware(0, 1));

        await adapter.RunAsync(Some.Message(), (turn, token) => turn.SendActivityAsync("answer", cancellationToken: token));

        adapter.Sent.Single(activity => activity.Type == ActivityTypes.Message).Text.ShouldBe("answer");
    }

    [Fact]
    public async Task Only_messages_and_never_turns_of_skills_show_it()
    {
        var adapter = new TestAdapter().Use(new AsSkill()).Use(new ShowTypingMiddleware(0, 1));
        var plain = new TestAdapter().Use(new ShowTypingMiddleware(0, 1));

        await adapter.SendTextToBotAsync("hi", (_, _) => Task.CompletedTask, default);
        await plain.ProcessActivityAsync(new Activity { Type = ActivityTypes.Event }, (_, _) => Task.CompletedTask);

        adapter.ActiveQueue.ShouldBeEmpty();
        plain.ActiveQueue.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(-1, 2000, "delay")]
    [InlineData(500, 0, "period")]
    [InlineData(500, -1, "period")]
    public void Times_that_make_no_sense_are_refused(int delay, int period, string parameter)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period)).ParamName.ShouldBe(parameter);
    }

    private sealed class AsSkill : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            turnContext.TurnState.Add<IIdentity>(BotAdapter.BotIdentityKey, FakeAuthentication.Skill());
            return next(cancellationToken);
        }
    }
}
