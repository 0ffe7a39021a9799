using System;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>"dialogcontext": where on the stack the turn is, read only.</summary>
public class DialogContextMemoryScope : MemoryScope
{
    /// <summary>The ids of all dialogs on the stacks, the innermost first.</summary>
    public const string Stack = "stack";

    /// <summary>The id of the active dialog.</summary>
    public const string ActiveDialog = "activeDialog";

    /// <summary>The id of the active dialog of the parent.</summary>
    public const string Parent = "parent";

    /// <summary>Initializes a new instance of the <see cref="DialogContextMemoryScope"/> class.</summary>
    public DialogContextMemoryScope()
        : base(ScopePath.DialogContext, false) { }

    /// <summary>The ids of the active dialog, of its parent and of all dialogs on the stacks.</summary>
    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var stack = new JArray();
        for (var context = dc.Leaf(); context != null; context = context.Parent)
        {
            foreach (var instance in context.Stack)
            {
                stack.Add(instance.Id);
            }
        }

        return new JObject
        {
            [Stack] = stack,
            [ActiveDialog] = dc.ActiveDialog?.Id,
            [Parent] = dc.Parent?.ActiveDialog?.Id,
        };
    }

    /// <summary>Not supported.</summary>
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void SetMemory(DialogContext dc, object memory) =>
        throw new NotSupportedException("You can't modify the dialogcontext scope");
}
