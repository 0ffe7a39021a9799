using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A fixed sequence of steps: each is given the answer to what the one before asked.</summary>
/// <remarks>Remembers the options under "options", the values of the steps under "values", the step under "stepIndex" and this run's id under "instanceId".</remarks>
public class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedValues = "values";
    private const string PersistedInstanceId = "instanceId";
    private const string PersistedStepIndex = "stepIndex";

    private readonly List<WaterfallStep> _steps;

    /// <summary>Initializes a new instance of the <see cref="WaterfallDialog"/> class.</summary>
    /// <param name="dialogId">The id of the dialog.</param>
    /// <param name="actions">The steps, copied; null to add them later.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
    {
        _steps = actions == null ? [] : [.. actions];
    }

    /// <summary>The id and the number of steps.</summary>
    /// <inheritdoc/>
    public override string GetVersion() => $"{Id}:{_steps.Count}";

    /// <summary>Adds a step at the end. Add all before the dialog is used.</summary>
    /// <param name="step">The step.</param>
    /// <returns>This dialog, for chaining.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is null.</exception>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        _steps.Add(step ?? throw new ArgumentNullException(nameof(step)));
        return this;
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        Guard.NotAToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(dc);

        var state = dc.ActiveDialog.State;
        var run = Guid.NewGuid().ToString();
        state[PersistedOptions] = options;
        state[PersistedValues] = new Dictionary<string, object>();
        state[PersistedInstanceId] = run;
        WaterfallTelemetry.Started(TelemetryClient, Id, run);

        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Runs the next step with the text of a message; other activities leave the dialog waiting.</summary>
    /// <inheritdoc/>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var activity = dc.Context.Activity;

        return activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, activity.Text, cancellationToken)
            : Answers.Waiting;
    }

    /// <summary>Runs the next step with the result.</summary>
    /// <inheritdoc/>
    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        return RunStepAsync(dc, dc.ActiveDialog.State.ReadInt(PersistedStepIndex) + 1, reason, result, cancellationToken);
    }

    /// <summary>Tells telemetry whether the waterfall was finished or cancelled.</summary>
    /// <inheritdoc/>
    public override Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    )
    {
        var run = instance.State.Peek(PersistedInstanceId) as string;
        if (reason == DialogReason.CancelCalled && WaterfallTelemetry.IsHeard(TelemetryClient))
        {
            WaterfallTelemetry.Cancelled(TelemetryClient, Id, StepName(instance.State.ReadInt(PersistedStepIndex)), run);
        }
        else if (reason == DialogReason.EndCalled)
        {
            WaterfallTelemetry.Completed(TelemetryClient, Id, run);
        }

        return Task.CompletedTask;
    }

    /// <summary>Runs one step: the place for what every step has in common.</summary>
    /// <param name="stepContext">What the step is given.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What the step returned.</returns>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (WaterfallTelemetry.IsHeard(TelemetryClient))
        {
            var run = stepContext.ActiveDialog.State.Peek(PersistedInstanceId) as string;
            WaterfallTelemetry.Stepped(TelemetryClient, Id, StepName(stepContext.Index), run);
        }

        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step at an index; past the last step the dialog ends with the result.</summary>
    /// <param name="dc">The context of the turn.</param>
    /// <param name="index">The step, from 0.</param>
    /// <param name="reason">Why it is run.</param>
    /// <param name="result">What the step before led to; null for nothing.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is left on the stack.</returns>
    protected Task<DialogTurnResult> RunStepAsync(
        DialogContext dc,
        int index,
        DialogReason reason,
        object result,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
        {
            return dc.EndDialogAsync(result, cancellationToken);
        }

        var state = dc.ActiveDialog.State;
        state[PersistedStepIndex] = index;
        var options = state.Peek(PersistedOptions);

        return OnStepAsync(
            new WaterfallStepContext(this, dc, options, state.ReadMap(PersistedValues), index, reason, result),
            cancellationToken
        );
    }

    /// <summary>The method's name; lambdas have none worth telling and are numbered.</summary>
    private string StepName(int index)
    {
        var name = _steps[index].Method.Name;
        return string.IsNullOrWhiteSpace(name) || name.Contains('<', StringComparison.Ordinal) ? $"Step{index + 1}of{_steps.Count}" : name;
    }
}
