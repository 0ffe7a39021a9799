using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks the user to sign in and returns a token; ends at once when there is one already.</summary>
public class OAuthPrompt : Dialog
{
    internal const string PersistedCaller = "caller";
    private const string PersistedExpires = "expires";

    private readonly OAuthPromptSettings _settings;
    private readonly PromptValidator<TokenResponse> _validator;

    /// <summary>Initializes a new instance of the <see cref="OAuthPrompt"/> class.</summary>
    /// <param name="dialogId">The id of the dialog.</param>
    /// <param name="settings">How the user signs in.</param>
    /// <param name="validator">Decides which answers are taken; null to take every token.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or blank, or <paramref name="settings"/> is null.</exception>
    public OAuthPrompt(string dialogId, OAuthPromptSettings settings, PromptValidator<TokenResponse> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        _settings = settings ?? throw new ArgumentNullException(nameof(settings));
        _validator = validator;
    }

    /// <summary>Sends the card a user signs in with, unless the message has one.</summary>
    /// <param name="settings">How the user signs in.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="prompt">The message to put it in; null for a new one.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when it was sent.</returns>
    /// <exception cref="NotSupportedException">Neither turn nor adapter has a token service.</exception>
    public static Task SendOAuthCardAsync(
        OAuthPromptSettings settings,
        ITurnContext turnContext,
        IMessageActivity prompt,
        CancellationToken cancellationToken
    ) => SignInCard.SendAsync(settings, turnContext, prompt, cancellationToken);

    /// <summary>Finds a token in the activity of the turn, or fetches the one it leads to. Invokes are answered.</summary>
    /// <param name="settings">How the user signs in.</param>
    /// <param name="dc">The context of the turn, the prompt active.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The token, or that there was none.</returns>
    public static Task<PromptRecognizerResult<TokenResponse>> RecognizeTokenAsync(
        OAuthPromptSettings settings,
        DialogContext dc,
        CancellationToken cancellationToken
    ) => TokenAnswer.RecognizeAsync(settings, dc, cancellationToken);

    /// <summary>Notes which bot called this one as a skill, so that it is answered after the user has signed in.</summary>
    /// <param name="state">The state of the prompt.</param>
    /// <param name="context">The turn.</param>
    public static void SetCallerInfoInDialogState(IDictionary<string, object> state, ITurnContext context) =>
        state[PersistedCaller] = CallerInfo.Of(context);

    /// <summary>Returns the user's token, or asks to sign in.</summary>
    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="options"/> are given and no <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        Guard.NotAToken(options, nameof(options));
        if (options is not (null or PromptOptions))
        {
            throw new ArgumentException("Prompt options are of no use here unless they are PromptOptions.", nameof(options));
        }

        var promptOptions = (PromptOptions)options;
        PromptState.Begin(dc, promptOptions, InputHints.AcceptingInput);
        var state = dc.ActiveDialog.State;
        state[PersistedExpires] = Now().AddMilliseconds(_settings.Timeout ?? TurnStateConstants.OAuthLoginTimeoutValue.TotalMilliseconds);
        SetCallerInfoInDialogState(state, dc.Context);

        if (await UserTokens.GetAsync(dc.Context, _settings, null, cancellationToken) is { } token)
        {
            return await dc.EndDialogAsync(token, cancellationToken);
        }

        await SendOAuthCardAsync(_settings, dc.Context, promptOptions?.Prompt, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Takes the token, or goes on waiting until time is up; then it ends without result.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var isMessage = dc.Context.Activity.Type == ActivityTypes.Message;
        if (IsLate(dc))
        {
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        var recognized = await RecognizeTokenAsync(_settings, dc, cancellationToken);
        var (state, options) = PromptState.Of(dc.ActiveDialog);
        PromptState.CountAttempt(state);
        var answer = new PromptValidatorContext<TokenResponse>(dc.Context, recognized, state, options);
        if (_validator == null ? recognized.Succeeded : await _validator(answer, cancellationToken))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        if (isMessage && _settings.EndOnInvalidMessage)
        {
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (isMessage && !dc.Context.Responded && options?.RetryPrompt != null)
        {
            await dc.Context.SendActivityAsync(options.RetryPrompt, cancellationToken);
        }

        return EndOfTurn;
    }

    /// <summary>The user's token.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The token; null when the user is not signed in.</returns>
    /// <exception cref="NotSupportedException">Neither turn nor adapter has a token service.</exception>
    public Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        UserTokens.GetAsync(turnContext, _settings, null, cancellationToken);

    /// <summary>Signs the user out.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when the user is signed out.</returns>
    /// <exception cref="NotSupportedException">Neither turn nor adapter has a token service.</exception>
    public Task SignOutUserAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        UserTokens.SignOutAsync(turnContext, _settings, cancellationToken);

    private static DateTime Now() => TimeProvider.System.GetUtcNow().UtcDateTime;

    /// <summary>Only what could bring a token finds out that time is up; other activities pass by.</summary>
    private static bool IsLate(DialogContext dc)
    {
        var activity = dc.Context.Activity;
        var couldBringToken =
            activity.Type == ActivityTypes.Message
            || TokenAnswer.IsTokenEvent(activity)
            || TokenAnswer.IsVerification(activity)
            || TokenAnswer.IsExchange(activity);

        return couldBringToken
            && Now() > Convert.ToDateTime(dc.ActiveDialog.State[PersistedExpires], CultureInfo.InvariantCulture).ToUniversalTime();
    }
}
