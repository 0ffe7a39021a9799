using System;
using System.Net;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The four ways a token comes back: as an event, through Teams, in exchange for another token, or for a code the user types.</summary>
internal static partial class TokenAnswer
{
    internal static bool IsTokenEvent(Activity activity) =>
        activity.Type == ActivityTypes.Event && activity.Name == SignInConstants.TokenResponseEventName;

    internal static bool IsVerification(Activity activity) =>
        activity.Type == ActivityTypes.Invoke && activity.Name == SignInConstants.VerifyStateOperationName;

    internal static bool IsExchange(Activity activity) =>
        activity.Type == ActivityTypes.Invoke && activity.Name == SignInConstants.TokenExchangeOperationName;

    internal static async Task<PromptRecognizerResult<TokenResponse>> RecognizeAsync(
        OAuthPromptSettings settings,
        DialogContext dc,
        CancellationToken cancellationToken
    )
    {
        var activity = dc.Context.Activity;
        if (IsTokenEvent(activity))
        {
            var token = Read<TokenResponse>(activity.Value);
            await ReturnToCallerAsync(dc, cancellationToken);
            return new PromptRecognizerResult<TokenResponse> { Succeeded = true, Value = token };
        }

        var found =
            IsVerification(activity) ? await VerifyAsync(settings, dc.Context, cancellationToken)
            : IsExchange(activity) ? await ExchangeAsync(settings, dc.Context, cancellationToken)
            : activity.Type == ActivityTypes.Message ? await RedeemAsync(settings, dc.Context, cancellationToken)
            : null;

        return new PromptRecognizerResult<TokenResponse> { Succeeded = found != null, Value = found };
    }

    /// <summary>The event comes from the token service; what is said next goes to the bot that began the dialog.</summary>
    private static async Task ReturnToCallerAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (dc.ActiveDialog.State.Read<CallerInfo>(OAuthPrompt.PersistedCaller) is { } caller)
        {
            dc.Context.Activity.ServiceUrl = caller.CallerServiceUrl;
            dc.Context.TurnState.Set(await UserTokens.ConnectToAsync(dc.Context, caller, cancellationToken));
        }
    }

    /// <summary>Teams sends the code itself and wants to know how it went: it sends it again after 500, and gives up after 404.</summary>
    private static async Task<TokenResponse> VerifyAsync(
        OAuthPromptSettings settings,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var code = (turnContext.Activity.Value as JObject)?.GetValue("state", StringComparison.Ordinal)?.ToString();
            var token = await UserTokens.GetAsync(turnContext, settings, code, cancellationToken);
            await AnswerAsync(turnContext, token == null ? HttpStatusCode.NotFound : HttpStatusCode.OK, null, cancellationToken);

            return token;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await AnswerAsync(turnContext, HttpStatusCode.InternalServerError, null, cancellationToken);
            return null;
        }
    }

    private static async Task<TokenResponse> ExchangeAsync(
        OAuthPromptSettings settings,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    )
    {
        var request = Read<TokenExchangeInvokeRequest>(turnContext.Activity.Value);
        var refusal =
            request == null
                ? "The bot received an InvokeActivity that is missing a TokenExchangeInvokeRequest value. This is required to be sent with the InvokeActivity."
            : request.ConnectionName != settings.ConnectionName
                ? "The bot received an InvokeActivity with a TokenExchangeInvokeRequest containing a ConnectionName that does not match the "
                    + "ConnectionName expected by the bot's active OAuthPrompt. Ensure these names match when sending the InvokeActivityInvalid "
                    + "ConnectionName in the TokenExchangeInvokeRequest"
            : null;
        if (refusal != null)
        {
            await AnswerAsync(turnContext, HttpStatusCode.BadRequest, Response(settings, request, refusal), cancellationToken);
            return null;
        }

        var token = await TryExchangeAsync(settings, turnContext, request, cancellationToken);
        if (string.IsNullOrEmpty(token?.Token))
        {
            var failure = Response(settings, request, "The bot is unable to exchange token. Proceed with regular login.");
            await AnswerAsync(turnContext, HttpStatusCode.PreconditionFailed, failure, cancellationToken);
            return null;
        }

        await AnswerAsync(turnContext, HttpStatusCode.OK, Response(settings, request, null), cancellationToken);
        return new TokenResponse
        {
            ChannelId = token.ChannelId,
            ConnectionName = token.ConnectionName,
            Token = token.Token,
        };
    }

    /// <summary>Whatever goes wrong in an exchange, the user can still sign in by hand.</summary>
    private static async Task<TokenResponse> TryExchangeAsync(
        OAuthPromptSettings settings,
        ITurnContext turnContext,
        TokenExchangeInvokeRequest request,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await UserTokens.ExchangeAsync(
                turnContext,
                settings,
                new TokenExchangeRequest { Token = request.Token },
                cancellationToken
            );
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null;
        }
    }

    private static async Task<TokenResponse> RedeemAsync(
        OAuthPromptSettings settings,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    )
    {
        var code = MagicCode().Match(turnContext.Activity.Text ?? string.Empty);
        return code.Success ? await UserTokens.GetAsync(turnContext, settings, code.Value, cancellationToken) : null;
    }

    private static TokenExchangeInvokeResponse Response(OAuthPromptSettings settings, TokenExchangeInvokeRequest request, string failure) =>
        new TokenExchangeInvokeResponse
        {
            Id = request?.Id,
            ConnectionName = settings.ConnectionName,
            FailureDetail = failure,
        };

    private static Task AnswerAsync(ITurnContext turnContext, HttpStatusCode status, object body, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(
            new Activity
            {
                Type = ActivityTypesEx.InvokeResponse,
                Value = new InvokeResponse { Status = (int)status, Body = body },
            },
            cancellationToken
        );

    private static T Read<T>(object value)
        where T : class => value as T ?? (value as JObject)?.ToObject<T>();

    [GeneratedRegex(@"(\d{6})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MagicCode();
}
