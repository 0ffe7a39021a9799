using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Debugging;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs;

/// <content>What moves the stack.</content>
public partial class DialogContext
{
    /// <summary>Set in the turn state once the incoming activity was announced to the dialogs.</summary>
    private const string ActivityAnnounced = "activityReceivedEmitted";

    /// <summary>Pushes a dialog on the stack and starts it.</summary>
    /// <param name="dialogId">The dialog.</param>
    /// <param name="options">What it is given; null for nothing.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is left on the stack.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or empty.</exception>
    /// <exception cref="ArgumentException">No such dialog, or <paramref name="options"/> is a cancellation token.</exception>
    public async Task<DialogTurnResult> BeginDialogAsync(
        string dialogId,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            Guard.NotAToken(options, nameof(options));
            if (string.IsNullOrEmpty(dialogId))
            {
                throw new ArgumentNullException(nameof(dialogId));
            }

            var dialog =
                FindDialog(dialogId)
                ?? throw new ArgumentException("DialogContext.BeginDialogAsync(): " + Guard.UnknownDialog(dialogId), nameof(dialogId));
            Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
            await this.DebuggerStepAsync(dialog, DialogEvents.BeginDialog, cancellationToken);

            return await dialog.BeginDialogAsync(this, options, cancellationToken);
        }
        catch (Exception e) when (Report(e))
        {
            throw;
        }
    }

    /// <summary>Starts a prompt.</summary>
    /// <param name="dialogId">The prompt.</param>
    /// <param name="options">What to ask.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is left on the stack.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or empty, or <paramref name="options"/> is null.</exception>
    public async Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        return await BeginDialogAsync(dialogId, options ?? throw new ArgumentNullException(nameof(options)), cancellationToken);
    }

    /// <summary>Hands the activity of the turn to the active dialog. The first call of a turn also announces it as an event, from the leaf outwards.</summary>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is left on the stack; <see cref="DialogTurnStatus.Empty"/> when there was nothing to continue.</returns>
    /// <exception cref="InvalidOperationException">The active dialog is not known (any more).</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (Context.TurnState.TryAdd(ActivityAnnounced, true))
            {
                await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, true, true, cancellationToken);
            }

            if (ActiveDialog is not { } active)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            var dialog =
                FindDialog(active.Id)
                ?? throw new InvalidOperationException($"Failed to continue dialog. A dialog with id {active.Id} could not be found.");
            await this.DebuggerStepAsync(dialog, "ContinueDialog", cancellationToken);

            return await dialog.ContinueDialogAsync(this, cancellationToken);
        }
        catch (Exception e) when (Report(e))
        {
            throw;
        }
    }

    /// <summary>Ends the active dialog and hands its result to the dialog below it.</summary>
    /// <param name="result">The result; null for none. Also kept as "turn.lastresult".</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is left on the stack; <see cref="DialogTurnStatus.Complete"/> with the result when that was the last dialog.</returns>
    /// <exception cref="ArgumentException"><paramref name="result"/> is a cancellation token.</exception>
    /// <exception cref="InvalidOperationException">The dialog to resume is not known (any more).</exception>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Guard.NotAToken(result, nameof(result));
            await PopAsync(DialogReason.EndCalled, result, cancellationToken);
            if (ActiveDialog is not { } active)
            {
                return new DialogTurnResult(DialogTurnStatus.Complete, result);
            }

            var dialog =
                FindDialog(active.Id)
                ?? throw new InvalidOperationException(
                    $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{active.Id}' wasn't found."
                );
            await this.DebuggerStepAsync(dialog, "ResumeDialog", cancellationToken);

            return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
        }
        catch (Exception e) when (Report(e))
        {
            throw;
        }
    }

    /// <summary>Ends the active dialog without resuming the one below it, and starts another in its place.</summary>
    /// <param name="dialogId">The dialog to start.</param>
    /// <param name="options">What it is given; null for nothing.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is left on the stack.</returns>
    /// <exception cref="ArgumentException">No such dialog, or <paramref name="options"/> is a cancellation token.</exception>
    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            Guard.NotAToken(options, nameof(options));
            await PopAsync(DialogReason.ReplaceCalled, null, cancellationToken);
            TurnMemoryScope.Put(Context, "__repeatDialogId", dialogId);

            return await BeginDialogAsync(dialogId, options, cancellationToken);
        }
        catch (Exception e) when (Report(e))
        {
            throw;
        }
    }

    /// <summary>Lets the active dialog ask its question again.</summary>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when it has.</returns>
    /// <exception cref="InvalidOperationException">The active dialog is not known (any more).</exception>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken) || ActiveDialog is not { } active)
            {
                return;
            }

            var dialog =
                FindDialog(active.Id)
                ?? throw new InvalidOperationException(
                    $"DialogContext.RepromptDialogAsync(): Can't find a dialog with an id of '{active.Id}'."
                );
            await this.DebuggerStepAsync(dialog, DialogEvents.RepromptDialog, cancellationToken);
            await dialog.RepromptDialogAsync(Context, active, cancellationToken);
        }
        catch (Exception e) when (Report(e))
        {
            throw;
        }
    }

    private async Task PopAsync(DialogReason reason, object result, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active)
        {
            return;
        }

        if (FindDialog(active.Id) is { } dialog)
        {
            await this.DebuggerStepAsync(dialog, "EndDialog", cancellationToken);
            await dialog.EndDialogAsync(Context, active, reason, cancellationToken);
        }

        Stack.RemoveAt(0);
        TurnMemoryScope.Put(Context, "lastresult", result);
    }

    /// <summary>Writes beside an exception where on the stack it happened, once; never catches it.</summary>
    private bool Report(Exception exception)
    {
        if (!exception.Data.Contains(nameof(DialogContext)))
        {
            var ids = new List<string>();
            for (var context = this; context != null; context = context.Parent)
            {
                ids.AddRange(context.Stack.ConvertAll(static instance => instance.Id));
            }

            exception.Data[nameof(DialogContext)] = new
            {
                ActiveDialog = ActiveDialog?.Id,
                Parent = Parent?.ActiveDialog?.Id,
                Stack = ids,
            };
        }

        return false;
    }
}
