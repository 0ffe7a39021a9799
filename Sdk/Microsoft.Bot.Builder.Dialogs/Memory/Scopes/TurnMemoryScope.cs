using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>"turn": what is remembered until the turn ends, the activity and the last result among it.</summary>
public class TurnMemoryScope : MemoryScope
{
    /// <summary>Initializes a new instance of the <see cref="TurnMemoryScope"/> class.</summary>
    public TurnMemoryScope()
        : base(ScopePath.Turn, true) { }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var memory = Open(dc.Context);
        if (memory is IDictionary<string, object> map)
        {
            map.TryAdd("activity", dc.Context.Activity);
        }

        return memory;
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        dc.Context.TurnState[ScopePath.Turn] = memory;
    }

    /// <summary>A value, without making the memory for it.</summary>
    internal static object Peek(ITurnContext turnContext, string name) =>
        turnContext.TurnState.TryGetValue(ScopePath.Turn, out var memory) ? PathNodes.Read(memory, name) : null;

    internal static void Put(ITurnContext turnContext, string name, object value) => PathNodes.Write(Open(turnContext), name, value);

    private static object Open(ITurnContext turnContext)
    {
        if (!turnContext.TurnState.TryGetValue(ScopePath.Turn, out var memory))
        {
            turnContext.TurnState[ScopePath.Turn] = memory = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        }

        return memory;
    }
}
