using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog made of dialogs: they run on a stack of their own, and callers see one dialog.</summary>
/// <remarks>The inner stack is kept in the state of the dialog under <see cref="PersistedDialogState"/>.</remarks>
public class ComponentDialog : DialogContainer
{
    /// <summary>The key under which the inner stack is kept.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool _initialized;

    /// <summary>Initializes a new instance of the <see cref="ComponentDialog"/> class.</summary>
    /// <param name="dialogId">The id of the dialog; null to have one computed.</param>
    public ComponentDialog(string dialogId = null)
        : base(dialogId) { }

    /// <summary>The inner dialog to start with: the first one added unless set.</summary>
    public string InitialDialogId { get; set; }

    /// <summary>Adds an inner dialog.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This dialog, for chaining.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialog"/> is null.</exception>
    public virtual ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        if (string.IsNullOrEmpty(InitialDialogId))
        {
            InitialDialogId = dialog.Id;
        }

        return this;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        Guard.NotAToken(options, nameof(options));
        var innerDc = await OpenAsync(outerDc, cancellationToken);

        return await CloseAsync(outerDc, await OnBeginDialogAsync(innerDc, options, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        var innerDc = await OpenAsync(outerDc, cancellationToken);

        return await CloseAsync(outerDc, await OnContinueDialogAsync(innerDc, cancellationToken), cancellationToken);
    }

    /// <summary>Called when a dialog that was put on top of this one has ended: the inner dialogs ask their question again.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc,
        DialogReason reason,
        object result = null,
        CancellationToken cancellationToken = default
    )
    {
        Guard.NotAToken(result, nameof(result));
        await PrepareAsync(outerDc, cancellationToken);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken);

        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var innerDc = new DialogContext(Dialogs, turnContext, InnerStack(instance));
        await innerDc.RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <summary>Cancels the inner dialogs when this one is cancelled, then calls <see cref="OnEndDialogAsync"/>.</summary>
    /// <inheritdoc/>
    public override async Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    )
    {
        if (reason == DialogReason.CancelCalled)
        {
            var innerDc = new DialogContext(Dialogs, turnContext, InnerStack(instance));
            await innerDc.CancelAllDialogsAsync(cancellationToken);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc) => new DialogContext(Dialogs, dc, InnerStack(dc.ActiveDialog));

    /// <summary>Calls <see cref="OnInitializeAsync"/> the first time the dialog is used.</summary>
    /// <param name="outerDc">The context this dialog is active in.</param>
    /// <returns>A task that ends when the dialog is ready.</returns>
    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (!_initialized)
        {
            _initialized = true;
            await OnInitializeAsync(outerDc);
        }
    }

    /// <summary>Called once before first use. Makes the first inner dialog the initial one when none is set.</summary>
    /// <param name="dc">The context this dialog is active in.</param>
    /// <returns>A task that ends when the dialog is ready.</returns>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    /// <summary>Called when the dialog begins. Begins the initial dialog unless overridden.</summary>
    /// <param name="innerDc">The inner context.</param>
    /// <param name="options">What the caller passed on; null for nothing.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is left on the inner stack; the dialog ends unless it is waiting.</returns>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc,
        object options,
        CancellationToken cancellationToken = default
    ) => innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>Called on each further turn: the place for interruptions. Continues the inner dialog unless overridden.</summary>
    /// <param name="innerDc">The inner context.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is left on the inner stack; the dialog ends unless it is waiting.</returns>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Called when the dialog is taken off the stack. Does nothing unless overridden.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="instance">What the dialog remembers.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when the dialog has cleaned up.</returns>
    protected virtual Task OnEndDialogAsync(
        ITurnContext context,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    /// <summary>Called after the inner dialog asked its question again. Does nothing unless overridden.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">What the dialog remembers.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when there is nothing more to send.</returns>
    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    ) => Task.CompletedTask;

    /// <summary>Ends this dialog once the inner stack has run empty.</summary>
    /// <param name="outerDc">The context this dialog is active in.</param>
    /// <param name="result">What the inner dialog returned; null for nothing.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is left on the outer stack.</returns>
    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object result, CancellationToken cancellationToken) =>
        outerDc.EndDialogAsync(result, cancellationToken);

    private static DialogState InnerStack(DialogInstance instance)
    {
        var stack = instance.State.Read<DialogState>(PersistedDialogState);
        if (stack == null)
        {
            instance.State[PersistedDialogState] = stack = new DialogState();
        }

        stack.DialogStack ??= [];
        return stack;
    }

    private async Task PrepareAsync(DialogContext outerDc, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await EnsureInitializedAsync(outerDc);
        await CheckForVersionChangeAsync(outerDc, cancellationToken);
    }

    private async Task<DialogContext> OpenAsync(DialogContext outerDc, CancellationToken cancellationToken)
    {
        await PrepareAsync(outerDc, cancellationToken);
        return CreateChildContext(outerDc);
    }

    private async Task<DialogTurnResult> CloseAsync(DialogContext outerDc, DialogTurnResult inner, CancellationToken cancellationToken) =>
        inner.Status == DialogTurnStatus.Waiting ? EndOfTurn : await EndComponentAsync(outerDc, inner.Result, cancellationToken);
}
