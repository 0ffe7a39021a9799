using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>"dialog": what the active container remembers; for any other dialog what its parent remembers, or it itself when it has none.</summary>
public class DialogMemoryScope : MemoryScope
{
    /// <summary>Initializes a new instance of the <see cref="DialogMemoryScope"/> class.</summary>
    public DialogMemoryScope()
        : base(ScopePath.Dialog, true) { }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc) => Bound(dc ?? throw new ArgumentNullException(nameof(dc)))?.State;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="memory"/> is null.</exception>
    /// <exception cref="InvalidOperationException">No dialog is active.</exception>
    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(memory);
        var bound =
            Bound(dc)
            ?? throw new InvalidOperationException(
                "Cannot set DialogMemoryScope. There is no active dialog or parent dialog in the context"
            );
        bound.State = ObjectPath.MapValueTo<IDictionary<string, object>>(memory);
    }

    /// <summary>The dialog the scope means; null when none is active.</summary>
    internal static DialogInstance Bound(DialogContext dc)
    {
        var active = dc.ActiveDialog;
        if (active != null && dc.FindDialog(active.Id) is DialogContainer { IgnoreMemoryScopeBinding: false })
        {
            return active;
        }

        return dc.Parent?.ActiveDialog ?? active;
    }
}
