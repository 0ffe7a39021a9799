using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What one step of a waterfall is given.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall,
        DialogContext dc,
        object options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object result
    )
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        _waterfall = waterfall;
        Parent = dc.Parent;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
        InheritServices(dc);
    }

    /// <summary>The step, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with; null for nothing.</summary>
    public object Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>The answer to what the step before asked; null in the first step or when there was none.</summary>
    public object Result { get; }

    /// <summary>Values kept from step to step and from turn to turn; must survive serialization to JSON.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on to the next step in the same turn. Once a step.</summary>
    /// <param name="result">The result given to the next step; null for nothing.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is left on the stack.</returns>
    /// <exception cref="InvalidOperationException">It was called before in this step.</exception>
    public async Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        Guard.NotAToken(result, nameof(result));
        if (_nextCalled)
        {
            throw new InvalidOperationException(
                $"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_waterfall.Id}[{Index}]'."
            );
        }

        _nextCalled = true;
        return await _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
