using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Debugging;

namespace Microsoft.Bot.Builder.Dialogs;

/// <content>Events, and the cancelling that asks before it cancels.</content>
public partial class DialogContext
{
    /// <summary>Clears this stack.</summary>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns><see cref="DialogTurnStatus.Cancelled"/>; <see cref="DialogTurnStatus.Empty"/> when there was nothing to clear.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Clears this stack and, if wanted, those around it. Every dialog but the first is asked by an event and may stop the cancelling.</summary>
    /// <param name="cancelParents">Whether the parents' stacks are cleared too.</param>
    /// <param name="eventName">The event to ask with; null for <see cref="DialogEvents.CancelDialog"/>.</param>
    /// <param name="eventValue">What goes with the event; null for nothing.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns><see cref="DialogTurnStatus.Cancelled"/>; <see cref="DialogTurnStatus.Empty"/> when there was nothing to clear and no parent.</returns>
    /// <exception cref="ArgumentException"><paramref name="eventValue"/> is a cancellation token.</exception>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents,
        string eventName = null,
        object eventValue = null,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            Guard.NotAToken(eventValue, nameof(eventValue));
            if (Stack.Count == 0 && Parent == null)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            await UnwindAsync(cancelParents, eventName ?? DialogEvents.CancelDialog, eventValue, cancellationToken);

            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        }
        catch (Exception e) when (Report(e))
        {
            throw;
        }
    }

    /// <summary>Offers an event to the active dialog.</summary>
    /// <param name="name">What happened.</param>
    /// <param name="value">What belongs to it; null for nothing.</param>
    /// <param name="bubble">Whether it goes on to the parents when not handled.</param>
    /// <param name="fromLeaf">Whether it starts at the innermost active dialog instead of this context's.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>True when somebody handled it.</returns>
    public async Task<bool> EmitEventAsync(
        string name,
        object value = null,
        bool bubble = true,
        bool fromLeaf = false,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            var start = fromLeaf ? Leaf() : this;
            if (start.ActiveDialog is not { } active || start.FindDialog(active.Id) is not { } dialog)
            {
                return false;
            }

            var dialogEvent = new DialogEvent
            {
                Name = name,
                Value = value,
                Bubble = bubble,
            };
            await this.DebuggerStepAsync(dialog, name, cancellationToken);

            return await dialog.OnDialogEventAsync(start, dialogEvent, cancellationToken);
        }
        catch (Exception e) when (Report(e))
        {
            throw;
        }
    }

    /// <summary>The context of the innermost stack.</summary>
    internal DialogContext Leaf()
    {
        var leaf = this;
        while (leaf.Child is { } child)
        {
            leaf = child;
        }

        return leaf;
    }

    private async Task UnwindAsync(bool cancelParents, string eventName, object eventValue, CancellationToken cancellationToken)
    {
        var context = this;
        for (var ask = false; context != null; ask = true)
        {
            if (context.Stack.Count == 0)
            {
                context = cancelParents ? context.Parent : null;
                continue;
            }

            if (ask && await context.EmitEventAsync(eventName, eventValue, false, false, cancellationToken))
            {
                return;
            }

            await context.PopAsync(DialogReason.CancelCalled, null, cancellationToken);
        }
    }
}
