using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that asks one thing until it has an answer it takes.</summary>
/// <typeparam name="T">What it asks for and returns.</typeparam>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T> _validator;

    /// <summary>Initializes a new instance of the <see cref="Prompt{T}"/> class.</summary>
    /// <param name="dialogId">The id of the dialog.</param>
    /// <param name="validator">Decides which answers are taken; null to take all that are understood.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or blank.</exception>
    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        _validator = validator;
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
        await OnPromptAsync(dc.Context, state, promptOptions, false, cancellationToken);

        return EndOfTurn;
    }

    /// <summary>Takes the answer or asks again; activities other than messages leave it waiting.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var (state, options) = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        PromptState.CountAttempt(state);
        if (await IsTakenAsync(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        if (!dc.Context.Responded)
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
        return OnPromptAsync(turnContext, state, options, false, cancellationToken);
    }

    /// <summary>A message the prompt understands is kept from the parents, so that they don't take it for an interruption.</summary>
    /// <inheritdoc/>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return false;
        }

        var (state, options) = PromptState.Of(dc.ActiveDialog);
        return (await OnRecognizeAsync(dc.Context, state, options, cancellationToken)).Succeeded;
    }

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">Kept from answer to answer.</param>
    /// <param name="options">What the prompt was begun with.</param>
    /// <param name="isRetry">Whether an answer was not taken.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when the question was sent.</returns>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    );

    /// <summary>Understands the answer. May be called more than once a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">Kept from answer to answer.</param>
    /// <param name="options">What the prompt was begun with.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The answer, or that it was not understood.</returns>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    );

    /// <inheritdoc cref="AppendChoices(IMessageActivity, string, IList{Choice}, ListStyle, ChoiceFactoryOptions, string, IList{string}, CancellationToken)"/>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        CancellationToken cancellationToken = default
    ) => AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>Puts choices into a question, on a copy of it.</summary>
    /// <param name="prompt">The question; null for choices alone.</param>
    /// <param name="channelId">The channel, for <see cref="ListStyle.Auto"/>.</param>
    /// <param name="choices">What can be chosen.</param>
    /// <param name="style">How they are shown.</param>
    /// <param name="options">Words between them; null for the English ones.</param>
    /// <param name="conversationType">The kind of conversation, for example "personal"; null when unknown.</param>
    /// <param name="toList">The ids of those who see suggested actions; null for all.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The question with the choices.</returns>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        string conversationType = default,
        IList<string> toList = default,
        CancellationToken cancellationToken = default
    ) => ChoiceQuestion.Compose(prompt, channelId, choices, style, options, conversationType, toList);

    private Task<bool> IsTakenAsync(PromptValidatorContext<T> answer, CancellationToken cancellationToken)
    {
        if (_validator != null)
        {
            return _validator(answer, cancellationToken);
        }

        return answer.Recognized.Succeeded ? Answers.Yes : Answers.No;
    }
}
