using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Debugging;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A part of a conversation that can be put on the dialog stack. One instance serves all conversations: what it remembers lives in its <see cref="DialogInstance"/>.</summary>
public abstract class Dialog
{
    /// <summary>The result of a dialog that asked something and waits for the user. Shared: do not change it.</summary>
    public static readonly DialogTurnResult EndOfTurn = new DialogTurnResult(DialogTurnStatus.Waiting);

    private string _id;

    /// <summary>Initializes a new instance of the <see cref="Dialog"/> class.</summary>
    /// <param name="dialogId">The id of the dialog; null or blank to have one computed.</param>
    public Dialog(string dialogId = null)
    {
        if (!string.IsNullOrWhiteSpace(dialogId))
        {
            _id = dialogId;
        }
    }

    /// <summary>The id by which the dialog is found; computed with <see cref="OnComputeId"/> when none was given.</summary>
    [JsonProperty("id")]
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Where telemetry goes; by default nowhere.</summary>
    [JsonIgnore]
    public virtual IBotTelemetryClient TelemetryClient { get; set; } = NullBotTelemetryClient.Instance;

    /// <summary>Where the dialog was declared; null unless a source map knows it.</summary>
    [JsonIgnore]
    public virtual SourceRange Source => DebugSupport.SourceMap.TryGetValue(this, out var range) ? range : null;

    /// <summary>Called when the dialog was pushed on the stack.</summary>
    /// <param name="dc">The context of the turn, this dialog active.</param>
    /// <param name="options">What the caller passed on; null for nothing.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is left on the stack.</returns>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Called when a new activity came in and this dialog is active. Ends the dialog unless overridden.</summary>
    /// <param name="dc">The context of the turn.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is left on the stack.</returns>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>Called when a dialog this one had started has ended. Ends this one with the same result unless overridden.</summary>
    /// <param name="dc">The context of the turn.</param>
    /// <param name="reason">Why it is resumed.</param>
    /// <param name="result">What the ended dialog returned; null for nothing.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is left on the stack.</returns>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result = null,
        CancellationToken cancellationToken = default
    ) => dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Called when the dialog is to ask its question again. Does nothing unless overridden.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">What this dialog remembers.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when the question was sent.</returns>
    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    /// <summary>Called before the dialog is taken off the stack. Does nothing unless overridden.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">What this dialog remembers.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when the dialog has cleaned up.</returns>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    /// <summary>The version of the dialog, compared with the one stored to notice changes: its id unless overridden.</summary>
    /// <returns>A text that changes when the dialog changes in a way its state cannot follow.</returns>
    public virtual string GetVersion() => Id;

    /// <summary>Offers an event to this dialog, then to its parents when it bubbles, then once more to this dialog.</summary>
    /// <param name="dc">The context of the turn.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>True when somebody handled it.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken))
        {
            return true;
        }

        if (e.Bubble && dc.Parent != null && await dc.Parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken))
        {
            return true;
        }

        return await OnPostBubbleEventAsync(dc, e, cancellationToken);
    }

    /// <summary>Called before an event goes to the parents. True keeps it from them.</summary>
    /// <param name="dc">The context of the turn.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>True when the event is handled; false unless overridden.</returns>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Answers.No;

    /// <summary>Called after no parent handled an event: the place for default behaviour.</summary>
    /// <param name="dc">The context of the turn.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>True when the event is handled; false unless overridden.</returns>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Answers.No;

    /// <summary>Makes an id for a dialog that was given none: the name of its class.</summary>
    /// <returns>The id.</returns>
    protected virtual string OnComputeId() => GetType().Name;

    /// <summary>Remembers in the source map where this dialog was declared.</summary>
    /// <param name="path">The source file; nothing is remembered when null or empty.</param>
    /// <param name="lineNumber">The line in it, from 1.</param>
    protected void RegisterSourceLocation(string path, int lineNumber)
    {
        if (!string.IsNullOrEmpty(path))
        {
            DebugSupport.SourceMap.Add(this, new SourceRange(path, lineNumber, 0, lineNumber + 1, 0));
        }
    }
}
