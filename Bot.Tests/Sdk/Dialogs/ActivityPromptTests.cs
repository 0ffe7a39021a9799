using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class ActivityPromptTests
{
    private static ActivityPrompt WaitingForEvent() =>
        new("p", (answer, _) => Task.FromResult(answer.Recognized.Value.Type == ActivityTypes.Event && answer.AttemptCount > 0));

    private static PromptOptions Both => new() { Prompt = MessageFactory.Text("first"), RetryPrompt = MessageFactory.Text("again") };

    [Fact]
    public void A_validator_is_needed() =>
        Should.Throw<ArgumentNullException>(() => new ActivityPrompt("p", null!)).ParamName.ShouldBe("validator");

    [Fact]
    public async Task It_waits_for_the_activity_the_validator_takes()
    {
        var talk = Talk.Asking(WaitingForEvent(), Both);

        (await talk.SayAsync("hi")).ShouldBe("first");
        (await talk.SayAsync("no event")).ShouldBe("again");
        (await talk.SayAsync(new Activity { Type = ActivityTypes.Typing })).ShouldBe("");
        await talk.SayAsync(new Activity { Type = ActivityTypes.Event, Name = "paid" });

        talk.Result.Result.ShouldBeOfType<Activity>().Name.ShouldBe("paid");
    }

    [Fact]
    public async Task Resumed_it_asks_its_first_question()
    {
        var prompt = WaitingForEvent();
        var talk = Talk.Asking(prompt, Both);
        await talk.SayAsync("hi");
        talk.Before = dc => prompt.ResumeDialogAsync(dc, DialogReason.EndCalled);

        (await talk.SayAsync("x")).ShouldStartWith("first");
    }
}
