using BotApp.Recognizers;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Dialogs;

/// <summary>
/// A conversation that fills one form: what the first message already told is skipped, what is missing is asked, and it ends with an
/// <see cref="Outcome"/>. The form is a small immutable record that lives in the dialog's state between turns.
/// </summary>
public abstract class FormDialog<TForm> : ComponentDialog
    where TForm : class, new()
{
    private const string FormKey = "form";
    private const string Question = nameof(Question);

    protected FormDialog(string id)
        : base(id)
    {
        AddDialog(new TextPrompt(Question));
    }

    /// <summary>The conversation's table of contents: its steps from top to bottom.</summary>
    protected void AddSteps(params WaterfallStep[] steps)
    {
        AddDialog(new WaterfallDialog(Id + ".Steps", steps));
        InitialDialogId = Id + ".Steps";
    }

    /// <summary>What the message that begins the conversation already tells.</summary>
    protected abstract TForm Begin(Understanding understanding);

    /// <summary>The form as filled so far.</summary>
    protected TForm Form(WaterfallStepContext step) =>
        step.Values.TryGetValue(FormKey, out var value) ? Typed(value) : Keep(step, Begin(step.Context.Understood()));

    /// <summary>Keeps a changed form for the steps to come, and gives it back.</summary>
    protected static TForm Keep(WaterfallStepContext step, TForm form)
    {
        step.Values[FormKey] = form;
        return form;
    }

    /// <summary>Asks and waits; the answer's text is the next step's result.</summary>
    protected static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, Activity question, CancellationToken cancellationToken) =>
        step.PromptAsync(Question, new PromptOptions { Prompt = question }, cancellationToken);

    /// <summary>Says the last word and ends the conversation.</summary>
    protected static async Task<DialogTurnResult> EndAsync(
        WaterfallStepContext step,
        Activity lastWord,
        Outcome outcome,
        CancellationToken cancellationToken
    )
    {
        await step.Context.SendActivityAsync(lastWord, cancellationToken);
        return await step.EndDialogAsync(outcome, cancellationToken);
    }

    /// <summary>A store may give the form back as plain JSON.</summary>
    private static TForm Typed(object? value) => value as TForm ?? (value as JObject)?.ToObject<TForm>() ?? new TForm();
}
