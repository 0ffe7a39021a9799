using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class PromptTests
{
    private static PromptOptions Both => new() { Prompt = MessageFactory.Text("first"), RetryPrompt = MessageFactory.Text("again") };

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_prompt_needs_an_id(string? id)
    {
        Should.Throw<ArgumentNullException>(() => new TextPrompt(id)).ParamName.ShouldBe("dialogId");
        Should.Throw<ArgumentNullException>(() => new NumberPrompt<int>(id)).ParamName.ShouldBe("dialogId");
        Should.Throw<ArgumentNullException>(() => new ChoicePrompt(id)).ParamName.ShouldBe("dialogId");
        Should.Throw<ArgumentNullException>(() => new ConfirmPrompt(id)).ParamName.ShouldBe("dialogId");
        Should.Throw<ArgumentNullException>(() => new DateTimePrompt(id)).ParamName.ShouldBe("dialogId");
        Should.Throw<ArgumentNullException>(() => new AttachmentPrompt(id)).ParamName.ShouldBe("dialogId");
        Should.Throw<ArgumentNullException>(() => new ActivityPrompt(id, (_, _) => Task.FromResult(true))).ParamName.ShouldBe("dialogId");
    }

    [Fact]
    public async Task Options_must_be_prompt_options()
    {
        (await Should.ThrowAsync<ArgumentOutOfRangeException>(() => new Talk(new TextPrompt("p"), "no").SayAsync("hi"))).ParamName.ShouldBe(
            "options"
        );
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => new Talk(new TextPrompt("p")).SayAsync("hi"));
    }

    [Fact]
    public async Task The_question_expects_input()
    {
        var options = new PromptOptions
        {
            Prompt = new Activity { Type = ActivityTypes.Message, Text = "q" },
        };

        var asked = await Talk.Asking(new TextPrompt("p"), options).SendAsync("hi");

        asked.ShouldHaveSingleItem().InputHint.ShouldBe(InputHints.ExpectingInput);
    }

    [Fact]
    public async Task An_input_hint_of_ones_own_stays()
    {
        var question = MessageFactory.Text("q", inputHint: InputHints.IgnoringInput);

        var asked = await Talk.Asking(new TextPrompt("p"), new PromptOptions { Prompt = question }).SendAsync("hi");

        asked[0].InputHint.ShouldBe(InputHints.IgnoringInput);
    }

    [Fact]
    public async Task An_answer_that_is_not_understood_is_asked_for_again()
    {
        var talk = Talk.Asking(new NumberPrompt<int>("p"), Both);

        (await talk.SayAsync("hi")).ShouldBe("first");
        (await talk.SayAsync("lots")).ShouldBe("again");
        await talk.SayAsync("42");
        talk.Result.Result.ShouldBe(42);
    }

    [Fact]
    public async Task Without_a_second_question_the_first_is_asked_again()
    {
        var talk = Talk.Asking(new NumberPrompt<int>("p"));
        await talk.SayAsync("hi");

        (await talk.SayAsync("lots")).ShouldBe("question");
    }

    [Fact]
    public async Task The_validator_counts_attempts_across_turns_and_decides()
    {
        var attempts = new List<int>();
        var talk = Talk.Asking(
            new TextPrompt(
                "p",
                (answer, _) =>
                {
                    attempts.Add(answer.AttemptCount);
                    return Task.FromResult(answer.Recognized.Value.Length > 3);
                }
            ),
            Both
        );
        await talk.SayAsync("hi");

        (await talk.SayAsync("no")).ShouldBe("again");
        await talk.SayAsync("no");
        await talk.SayAsync("John");

        attempts.ShouldBe([1, 2, 3]);
        talk.Result.Result.ShouldBe("John");
    }

    [Fact]
    public async Task A_validator_that_speaks_itself_is_not_spoken_over()
    {
        var talk = Talk.Asking(
            new TextPrompt(
                "p",
                async (answer, token) =>
                {
                    await answer.Context.SendActivityAsync("longer, please", cancellationToken: token);
                    return false;
                }
            ),
            Both
        );
        await talk.SayAsync("hi");

        (await talk.SayAsync("no")).ShouldBe("longer, please");
    }

    [Fact]
    public async Task The_validator_sees_what_was_not_understood_and_may_change_the_value()
    {
        var understood = new List<bool>();
        var talk = Talk.Asking(
            new NumberPrompt<int>(
                "p",
                (answer, _) =>
                {
                    understood.Add(answer.Recognized.Succeeded);
                    answer.Recognized.Value = 7;
                    return Task.FromResult(true);
                }
            )
        );
        await talk.SayAsync("hi");
        await talk.SayAsync("lots");

        understood.ShouldBe([false]);
        talk.Result.Result.ShouldBe(7);
    }

    [Fact]
    public async Task Validators_keep_state_and_are_given_the_options()
    {
        var talk = Talk.Asking(
            new TextPrompt(
                "p",
                (answer, _) =>
                {
                    var before = answer.State.TryGetValue("seen", out var seen) ? (string)seen : "";
                    answer.State["seen"] = before + answer.Recognized.Value;
                    return Task.FromResult((string)answer.State["seen"] == (string)answer.Options.Validations);
                }
            ),
            new PromptOptions { Prompt = MessageFactory.Text("q"), Validations = "ab" }
        );
        await talk.SayAsync("hi");
        await talk.SayAsync("a");
        await talk.SayAsync("b");

        talk.Result.Status.ShouldBe(DialogTurnStatus.Complete);
    }

    [Fact]
    public async Task An_activity_that_is_no_message_leaves_it_waiting()
    {
        var talk = Talk.Asking(new TextPrompt("p"));
        await talk.SayAsync("hi");

        (await talk.SayAsync(new Activity { Type = ActivityTypes.Typing })).ShouldBe("");
        talk.Result.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task Files_are_asked_for_until_one_comes()
    {
        var talk = Talk.Asking(new AttachmentPrompt("p"), Both);
        await talk.SayAsync("hi");
        (await talk.SayAsync("here")).ShouldBe("again");
        var photo = new Attachment { ContentType = "image/png", ContentUrl = "https://shop.example/1.png" };

        await talk.SayAsync(new Activity { Type = ActivityTypes.Message, Attachments = [photo] });

        ((IList<Attachment>)talk.Result.Result)[0].ContentUrl.ShouldBe(photo.ContentUrl);
    }

    [Fact]
    public async Task A_resumed_prompt_asks_its_first_question()
    {
        var prompt = new TextPrompt("p");
        var talk = Talk.Asking(prompt, Both);
        await talk.SayAsync("hi");
        talk.Before = dc => prompt.ResumeDialogAsync(dc, DialogReason.EndCalled);

        (await talk.SayAsync("x")).ShouldStartWith("first");
    }

    [Fact]
    public async Task A_shown_question_is_a_copy_and_does_not_grow()
    {
        var options = new PromptOptions
        {
            Prompt = new Activity
            {
                Type = ActivityTypes.Message,
                Text = "which?",
                Attachments = [new Attachment { ContentType = "image/png" }],
            },
            Choices = ChoiceFactory.ToChoices(["red", "blue"]),
            Style = ListStyle.HeroCard,
        };
        var talk = Talk.Asking(new ChoicePrompt("p"), options);
        await talk.SayAsync("hi");

        var again = (await talk.SendAsync("?")).ShouldHaveSingleItem();

        again.Attachments.Select(one => one.ContentType).ShouldBe(["image/png", HeroCard.ContentType]);
    }

    [Fact]
    public void A_copied_question_has_everything_the_original_has()
    {
        var full = new Activity();
        foreach (var property in typeof(Activity).GetProperties().Where(one => one.CanWrite && one.Name != "Properties"))
        {
            property.SetValue(full, Sample(property.PropertyType));
        }

        full.Properties["extra"] = "kept";
        var copy = CopyThroughChoicePrompt(full);

        foreach (var property in typeof(Activity).GetProperties().Where(one => one.CanWrite && one.Name != "Properties"))
        {
            property.GetValue(copy).ShouldNotBeNull(property.Name);
        }

        copy.Properties["extra"]!.ToString().ShouldBe("kept");
    }

    private static object? Sample(Type type)
    {
        if (type == typeof(string) || type == typeof(object))
        {
            return "x";
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsInterface
            ? Activator.CreateInstance(typeof(List<>).MakeGenericType(type.GetGenericArguments()))
            : Activator.CreateInstance(type, type.IsValueType || type.GetConstructor(Type.EmptyTypes) != null ? [] : [null]);
    }

    private static Activity CopyThroughChoicePrompt(Activity activity) => (Activity)new Appending().Append(activity);

    private sealed class Appending() : ChoicePrompt("p")
    {
        internal IMessageActivity Append(IMessageActivity prompt) =>
            AppendChoices(prompt, ChannelIds.Test, [], ListStyle.None, null, default);
    }
}
