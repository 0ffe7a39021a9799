using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class InterruptionTests
{
    [Fact]
    public async Task Help_is_given_and_the_question_asked_again()
    {
        var talk = new Talk(new Shop());

        (await talk.SayAsync("hi")).ShouldBe("how many?");
        (await talk.SayAsync("help")).ShouldBe("here is help|how many?");
        await talk.SayAsync("3");
        talk.Result.Result.ShouldBe(3);
    }

    [Fact]
    public async Task An_answer_a_prompt_understands_is_kept_from_the_parent()
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("?"), Choices = ChoiceFactory.ToChoices(["red", "blue"]) };

        (await ParentHearsAsync(new ChoicePrompt("p"), options, "red")).ShouldBeFalse();
        (await ParentHearsAsync(new ChoicePrompt("p"), options, "what?")).ShouldBeTrue();
        (await ParentHearsAsync(new NumberPrompt<int>("p"), options, "3")).ShouldBeFalse();
        (await ParentHearsAsync(new ConfirmPrompt("p"), options, "yes")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_text_prompt_keeps_nothing_from_the_parent() =>
        (await ParentHearsAsync(new TextPrompt("p"), new PromptOptions(), "anything")).ShouldBeTrue();

    private static async Task<bool> ParentHearsAsync(Dialog prompt, PromptOptions options, string answer)
    {
        var parent = new Listening();
        parent.AddDialog(prompt);
        var talk = new Talk(parent, options);
        await talk.SayAsync("hi");
        await talk.SayAsync(answer);

        return parent.Heard;
    }

    private sealed class Listening() : ComponentDialog("listening")
    {
        internal bool Heard { get; private set; }

        protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            Heard |= e.Name == DialogEvents.ActivityReceived;
            return Task.FromResult(false);
        }
    }

    private sealed class Shop : ComponentDialog
    {
        internal Shop()
            : base("shop")
        {
            AddDialog(
                new WaterfallDialog(
                    "order",
                    [
                        (step, token) => step.PromptAsync("number", new PromptOptions { Prompt = MessageFactory.Text("how many?") }, token),
                        (step, token) => step.EndDialogAsync(step.Result, token),
                    ]
                )
            );
            AddDialog(new NumberPrompt<int>("number"));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc,
            CancellationToken cancellationToken = default
        )
        {
            if (innerDc.Context.Activity.Text != "help")
            {
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }

            await innerDc.Context.SendActivityAsync("here is help", cancellationToken: cancellationToken);
            await innerDc.RepromptDialogAsync(cancellationToken);
            return new DialogTurnResult(DialogTurnStatus.Waiting);
        }
    }
}
