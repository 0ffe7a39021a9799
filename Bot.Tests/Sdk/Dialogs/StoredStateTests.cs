using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Newtonsoft.Json;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class StoredStateTests
{
    public static TheoryData<bool> WithTypeNames => new() { true, false };

    private static MemoryStorage Storage(bool typeNames) =>
        typeNames ? new MemoryStorage() : new MemoryStorage(new JsonSerializer { TypeNameHandling = TypeNameHandling.None });

    [Theory]
    [MemberData(nameof(WithTypeNames))]
    public async Task An_order_survives_storage_between_all_turns(bool typeNames)
    {
        var talk = new Talk(new OrderDialog(), storage: Storage(typeNames));

        (await talk.SayAsync("hi")).ShouldBe("which? (1) tea or (2) cup");
        (await talk.SayAsync("cup")).ShouldBe("how many?");
        (await talk.SayAsync("many")).ShouldBe("a number, please");
        (await talk.SayAsync("7")).ShouldBe("at most 5: attempt 2");
        (await talk.SayAsync("3")).ShouldBe("3 x cup? (1) Yes or (2) No");
        await talk.SayAsync("yes");

        talk.Result.Result.ShouldBe("3 x cup");
    }

    private sealed class OrderDialog : ComponentDialog
    {
        internal OrderDialog()
            : base("order")
        {
            AddDialog(new WaterfallDialog("steps", [WhichAsync, HowManyAsync, SureAsync, EndAsync]));
            AddDialog(new ChoicePrompt("choice"));
            AddDialog(new NumberPrompt<int>("number", AtMostFiveAsync));
            AddDialog(new ConfirmPrompt("confirm"));
        }

        private static async Task<bool> AtMostFiveAsync(PromptValidatorContext<int> answer, CancellationToken cancellationToken)
        {
            if (!answer.Recognized.Succeeded || answer.Recognized.Value <= 5)
            {
                return answer.Recognized.Succeeded;
            }

            await answer.Context.SendActivityAsync($"at most 5: attempt {answer.AttemptCount}", cancellationToken: cancellationToken);
            return false;
        }

        private static Task<DialogTurnResult> WhichAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
            step.PromptAsync(
                "choice",
                new PromptOptions { Prompt = MessageFactory.Text("which?"), Choices = ChoiceFactory.ToChoices(["tea", "cup"]) },
                cancellationToken
            );

        private static Task<DialogTurnResult> HowManyAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Values["what"] = ((FoundChoice)step.Result).Value;
            return step.PromptAsync(
                "number",
                new PromptOptions { Prompt = MessageFactory.Text("how many?"), RetryPrompt = MessageFactory.Text("a number, please") },
                cancellationToken
            );
        }

        private static Task<DialogTurnResult> SureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Values["line"] = $"{step.Result} x {step.Values["what"]}";
            return step.PromptAsync(
                "confirm",
                new PromptOptions { Prompt = MessageFactory.Text($"{step.Values["line"]}?") },
                cancellationToken
            );
        }

        private static Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
            step.EndDialogAsync(step.Result is true ? step.Values["line"] : null, cancellationToken);
    }
}
