using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>"this": what the active dialog remembers.</summary>
public class ThisMemoryScope : MemoryScope
{
    /// <summary>Initializes a new instance of the <see cref="ThisMemoryScope"/> class.</summary>
    public ThisMemoryScope()
        : base(ScopePath.This, true) { }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc) => (dc ?? throw new ArgumentNullException(nameof(dc))).ActiveDialog?.State;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="memory"/> is null.</exception>
    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(memory);
        dc.ActiveDialog.State = ObjectPath.MapValueTo<IDictionary<string, object>>(memory);
    }
}
