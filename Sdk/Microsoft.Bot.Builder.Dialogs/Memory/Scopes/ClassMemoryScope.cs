using System;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>"class": the properties of the active dialog's class, read only.</summary>
public class ClassMemoryScope : MemoryScope
{
    /// <summary>Initializes a new instance of the <see cref="ClassMemoryScope"/> class.</summary>
    public ClassMemoryScope()
        : base(ScopePath.Class, false) { }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog == null ? null : DialogProperties.Of(dc.FindDialog(dc.ActiveDialog.Id));
    }

    /// <summary>Not supported.</summary>
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void SetMemory(DialogContext dc, object memory) => throw new NotSupportedException("You can't modify the class scope");
}
