using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Waits for an activity of any type; the validator says which one will do.</summary>
public class ActivityPrompt : Dialog
{
    private readonly PromptValidator<Activity> _validator;

    /// <summary>Initializes a new instance of the <see cref="ActivityPrompt"/> class.</summary>
    /// <param name="dialogId">The id of the dialog.</param>
    /// <param name="validator">Decides which activities are taken.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or blank, or <paramref name="validator"/> is null.</exception>
    public ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        _validator = validator ?? throw new ArgumentNullException(nameof(validator));
    }

    /// <summary>Asks.</summary>
    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="options"/> are no <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        var promptOptions = PromptState.Required(options);
        var state = PromptState.Begin(dc, promptOptions, InputHints.ExpectingInput);
        await OnPromptAsync(dc.Context, state, promptOptions, cancellationToken);

        return EndOfTurn;
    }

    /// <summary>Takes the activity, or asks again when it was a message.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var (state, options) = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        PromptState.CountAttempt(state);
        if (await _validator(new PromptValidatorContext<Activity>(dc.Context, recognized, state, options), cancellationToken))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        if (dc.Context.Activity.Type == ActivityTypes.Message && !dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken);
        }

        return EndOfTurn;
    }

    /// <summary>Called when a dialog that interrupted the prompt has ended: asks again.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);

        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var (state, options) = PromptState.Of(instance);
        return OnPromptAsync(turnContext, state, options, cancellationToken);
    }

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">Kept from activity to activity.</param>
    /// <param name="options">What the prompt was begun with.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when the question was sent.</returns>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    ) => OnPromptAsync(turnContext, state, options, false, cancellationToken);

    /// <inheritdoc cref="OnPromptAsync(ITurnContext, IDictionary{string, object}, PromptOptions, CancellationToken)"/>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">Kept from activity to activity.</param>
    /// <param name="options">What the prompt was begun with.</param>
    /// <param name="isRetry">Whether an activity was not taken.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    ) => Question.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Takes the activity of the turn as it is.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">Kept from activity to activity.</param>
    /// <param name="options">What the prompt was begun with.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The activity, always understood.</returns>
    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity });
}
