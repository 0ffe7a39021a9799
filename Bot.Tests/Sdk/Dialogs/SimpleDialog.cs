using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Tests.Sdk.Dialogs;

/// <summary>A dialog made of functions, that writes down what happens to it.</summary>
internal sealed class SimpleDialog(string id, Func<DialogContext, Task<DialogTurnResult>>? begin = null) : Dialog(id)
{
    internal List<string> Events { get; } = [];

    internal List<DialogReason> Ends { get; } = [];

    internal object? Resumed { get; private set; }

    /// <summary>The event it takes, before it bubbles.</summary>
    internal string? Takes { get; set; }

    /// <summary>The event it takes when nobody else did.</summary>
    internal string? TakesLast { get; set; }

    internal Func<DialogContext, Task<DialogTurnResult>> OnContinue { get; set; } = _ => Task.FromResult(EndOfTurn);

    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    ) => begin?.Invoke(dc) ?? Task.FromResult(EndOfTurn);

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        OnContinue(dc);

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default
    )
    {
        Resumed = result;
        return Task.FromResult(EndOfTurn);
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    ) => turnContext.SendActivityAsync($"{Id} again", cancellationToken: cancellationToken);

    public override Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    )
    {
        Ends.Add(reason);
        return Task.CompletedTask;
    }

    protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        Events.Add(e.Name);
        return Task.FromResult(e.Name == Takes);
    }

    protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(e.Name == TakesLast);
}
