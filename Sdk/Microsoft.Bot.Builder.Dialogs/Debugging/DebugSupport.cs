using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Where dialogs meet a debugger.</summary>
public static class DebugSupport
{
    /// <summary>Where objects were declared; shared by the process.</summary>
    public static ISourceMap SourceMap { get; set; } = Debugging.SourceMap.Instance;

    /// <summary>The debugger of a turn.</summary>
    /// <param name="context">The turn.</param>
    /// <returns>The debugger in the turn state; one that never stops when there is none.</returns>
    public static IDialogDebugger GetDebugger(this ITurnContext context) =>
        context.TurnState.Get<IDialogDebugger>() ?? NullDialogDebugger.Instance;

    /// <inheritdoc cref="GetDebugger(ITurnContext)"/>
    public static IDialogDebugger GetDebugger(this DialogContext context) => context.Context.GetDebugger();

    /// <summary>Tells the debugger that a dialog is about to run.</summary>
    /// <param name="context">The context of the turn.</param>
    /// <param name="dialog">The dialog.</param>
    /// <param name="more">What it is about to do.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when the bot may go on.</returns>
    public static Task DebuggerStepAsync(this DialogContext context, Dialog dialog, string more, CancellationToken cancellationToken) =>
        context.GetDebugger().StepAsync(context, dialog, more, cancellationToken);

    /// <summary>Tells the debugger that a recognizer is about to run.</summary>
    /// <inheritdoc cref="DebuggerStepAsync(DialogContext, Dialog, string, CancellationToken)"/>
    /// <param name="context">The context of the turn.</param>
    /// <param name="recognizer">The recognizer.</param>
    /// <param name="more">What it is about to do.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static Task DebuggerStepAsync(
        this DialogContext context,
        IRecognizer recognizer,
        string more,
        CancellationToken cancellationToken
    ) => context.GetDebugger().StepAsync(context, recognizer, more, cancellationToken);

    /// <summary>Tells the debugger that a recognizer is about to run.</summary>
    /// <inheritdoc cref="DebuggerStepAsync(DialogContext, Dialog, string, CancellationToken)"/>
    /// <param name="context">The context of the turn.</param>
    /// <param name="recognizer">The recognizer.</param>
    /// <param name="more">What it is about to do.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static Task DebuggerStepAsync(
        this DialogContext context,
        Recognizer recognizer,
        string more,
        CancellationToken cancellationToken
    ) => context.GetDebugger().StepAsync(context, recognizer, more, cancellationToken);
}
