using BotApp.Recognizers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Dialogs;

/// <summary>
/// A conversation that fills one form: what the first message already told is skipped, what is missing is asked, and it ends with an
/// <see cref="Outcome"/>. The form is a small immutable record that lives in the dialog's state between turns. It has the first say about every message while
/// it is under way, and passes on what is not meant for it (<see cref="TurnFacts.PassOn"/>); when it is taken up again it asks its open question again.
/// </summary>
public abstract class FormDialog<TForm> : ComponentDialog
    where TForm : class, new()
{
    private const string FormKey = "form";
    private const string ValuesKey = "values";

    protected FormDialog(string id)
        : base(id) { }

    /// <summary>The conversation's table of contents: its steps from top to bottom.</summary>
    protected void AddSteps(params WaterfallStep[] steps)
    {
        AddDialog(new WaterfallDialog(Id + ".Steps", steps));
        InitialDialogId = Id + ".Steps";
    }

    /// <summary>What the message that begins the conversation already tells.</summary>
    protected abstract TForm Begin(Understanding understanding);

    /// <summary>Whether the message is meant for this conversation's open question. One that surely wants something else is not.</summary>
    protected virtual Task<bool> TakesAsync(ITurnContext context, TForm form, CancellationToken cancellationToken) =>
        Task.FromResult(Said.Of(context).Elsewhere is not { } other || other == Id);

    /// <summary>Asks the open question again; the form as it stands then.</summary>
    protected abstract Task<TForm> AskAgainAsync(ITurnContext context, TForm form, CancellationToken cancellationToken);

    /// <summary>The form as filled so far; the waterfall may have begun with one.</summary>
    protected TForm Form(WaterfallStepContext step) =>
        step.Values.TryGetValue(FormKey, out var value)
            ? Typed(value)
            : Keep(step, step.Options is null ? Begin(step.Context.Understood()) : Typed(step.Options));

    /// <summary>Keeps a changed form for the steps to come, and gives it back.</summary>
    protected static TForm Keep(WaterfallStepContext step, TForm form)
    {
        step.Values[FormKey] = form;
        return form;
    }

    /// <summary>Asks and waits; the answer is the next step's.</summary>
    protected static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, Activity question, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync(question, cancellationToken);
        return EndOfTurn;
    }

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

    /// <summary>Goes through the steps again from the top with that form.</summary>
    protected Task<DialogTurnResult> AgainAsync(WaterfallStepContext step, TForm form, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(InitialDialogId, form, cancellationToken);

    protected override Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc,
        object options,
        CancellationToken cancellationToken = default
    ) => innerDc.BeginDialogAsync(InitialDialogId, options as TForm, cancellationToken);

    protected override Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        return result is Outcome.GoesOn(var other, var form)
            ? outerDc.ReplaceDialogAsync(other, form, cancellationToken)
            : base.EndComponentAsync(outerDc, result, cancellationToken);
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        if (!innerDc.Context.MustTake() && !await TakesAsync(innerDc.Context, FormIn(innerDc.ActiveDialog), cancellationToken))
        {
            innerDc.Context.PassOn();
            return EndOfTurn;
        }

        return await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    protected override async Task OnRepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(instance);
        var inner = (instance.State[PersistedDialogState] as DialogState)?.DialogStack.FirstOrDefault();
        var form = FormIn(inner);
        var asked = await AskAgainAsync(turnContext, form, cancellationToken);
        if (!ReferenceEquals(asked, form) && ValuesIn(inner) is { } kept)
        {
            kept[FormKey] = asked;
        }
    }

    private static TForm FormIn(DialogInstance? waterfall) =>
        ValuesIn(waterfall)?.TryGetValue(FormKey, out var form) == true ? Typed(form) : new TForm();

    private static IDictionary<string, object>? ValuesIn(DialogInstance? waterfall) =>
        waterfall?.State.TryGetValue(ValuesKey, out var values) == true ? values as IDictionary<string, object> : null;

    /// <summary>A store may give the form back as plain JSON.</summary>
    private static TForm Typed(object? value) => value as TForm ?? (value as JObject)?.ToObject<TForm>() ?? new TForm();
}
