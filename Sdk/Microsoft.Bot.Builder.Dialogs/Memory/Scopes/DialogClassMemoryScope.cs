using System;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>"dialogclass": the properties of the class of the dialog that "dialog" means, read only.</summary>
public class DialogClassMemoryScope : MemoryScope
{
    /// <summary>Initializes a new instance of the <see cref="DialogClassMemoryScope"/> class.</summary>
    public DialogClassMemoryScope()
        : base(ScopePath.DialogClass, false) { }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return DialogMemoryScope.Bound(dc) is { } bound ? DialogProperties.Of(dc.FindDialog(bound.Id)) : null;
    }

    /// <summary>Not supported.</summary>
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void SetMemory(DialogContext dc, object memory) =>
        throw new NotSupportedException("You can't modify the dialogclass scope");
}
