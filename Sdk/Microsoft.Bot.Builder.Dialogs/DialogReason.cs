namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog was started, resumed or taken off the stack.</summary>
public enum DialogReason
{
    /// <summary>It was started with <see cref="DialogContext.BeginDialogAsync"/>.</summary>
    BeginCalled,

    /// <summary>A new turn was handed to it with <see cref="DialogContext.ContinueDialogAsync"/>.</summary>
    ContinueCalled,

    /// <summary>It, or the dialog it had started, ended with <see cref="DialogContext.EndDialogAsync"/>.</summary>
    EndCalled,

    /// <summary>Another dialog took its place with <see cref="DialogContext.ReplaceDialogAsync"/>.</summary>
    ReplaceCalled,

    /// <summary>The stack was cleared with one of the <c>CancelAllDialogsAsync</c> methods.</summary>
    CancelCalled,

    /// <summary>A waterfall step went on by itself with <see cref="WaterfallStepContext.NextAsync"/>.</summary>
    NextCalled,
}
