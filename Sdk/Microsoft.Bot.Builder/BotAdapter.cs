using System;
using System.Globalization;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Connects bots to a channel: opens turns for what comes in and carries out what goes out.</summary>
/// <remarks>Members an adapter need not support throw <see cref="NotImplementedException"/> here, as callers of the SDK expect.</remarks>
public abstract class BotAdapter
{
    /// <summary>The turn-state name of the caller's claims identity.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>The turn-state name of the OAuth scope for calls back to the caller.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>The turn-state name of the activity that answers an invoke.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>Initializes a new instance of the <see cref="BotAdapter"/> class without middleware.</summary>
    public BotAdapter() { }

    /// <summary>Gets or sets what is done with an exception nobody in the turn caught.</summary>
    /// <value>The handler; null lets the exception reach the caller of the adapter.</value>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    /// <summary>Gets the stations every turn of this adapter passes.</summary>
    /// <value>The stations in their order.</value>
    protected MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds a station after those already there.</summary>
    /// <param name="middleware">The station.</param>
    /// <returns>This adapter, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="middleware"/> is null.</exception>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities to the channel.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="activities">The activities, addressed already.</param>
    /// <param name="cancellationToken">Signals that sending should be given up.</param>
    /// <returns>The ids the channel gave them, in the same order.</returns>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    );

    /// <summary>Replaces an activity on the channel.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="activity">The replacement; its <c>Id</c> names the activity to replace.</param>
    /// <param name="cancellationToken">Signals that the update should be given up.</param>
    /// <returns>The id the channel gave the replacement.</returns>
    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    );

    /// <summary>Deletes an activity on the channel.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="reference">The conversation and, in <c>ActivityId</c>, the activity to delete.</param>
    /// <param name="cancellationToken">Signals that the deletion should be given up.</param>
    /// <returns>A task that ends when the activity is deleted.</returns>
    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    );

    /// <summary>Opens a turn the user did not begin, in a conversation that exists.</summary>
    /// <param name="botId">The bot's app id.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">The bot's code for the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends with the turn.</returns>
    public virtual Task ContinueConversationAsync(
        string botId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => RunTurnAsync(reference.GetContinuationActivity(), callback, cancellationToken);

    /// <summary>Opens a turn the user did not begin, for an activity made for it.</summary>
    /// <param name="botId">The bot's app id.</param>
    /// <param name="continuationActivity">The activity the turn sees.</param>
    /// <param name="callback">The bot's code for the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends with the turn.</returns>
    public virtual Task ContinueConversationAsync(
        string botId,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => RunTurnAsync(continuationActivity, callback, cancellationToken);

    /// <summary>Opens a turn the user did not begin, on behalf of an identity.</summary>
    /// <param name="claimsIdentity">The identity the turn runs with.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">The bot's code for the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotImplementedException">This adapter has no identities.</exception>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw new NotImplementedException();

    /// <summary>Opens a turn the user did not begin, on behalf of an identity and towards an audience.</summary>
    /// <param name="claimsIdentity">The identity the turn runs with.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="audience">Whom tokens sent along are made for.</param>
    /// <param name="callback">The bot's code for the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotImplementedException">This adapter has no identities.</exception>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw new NotImplementedException();

    /// <summary>Opens a turn the user did not begin, on behalf of an identity, for an activity made for it.</summary>
    /// <param name="claimsIdentity">The identity the turn runs with.</param>
    /// <param name="continuationActivity">The activity the turn sees.</param>
    /// <param name="callback">The bot's code for the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotImplementedException">This adapter has no identities.</exception>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw new NotImplementedException();

    /// <summary>Opens a turn the user did not begin, on behalf of an identity and towards an audience, for an activity made for it.</summary>
    /// <param name="claimsIdentity">The identity the turn runs with.</param>
    /// <param name="continuationActivity">The activity the turn sees.</param>
    /// <param name="audience">Whom tokens sent along are made for.</param>
    /// <param name="callback">The bot's code for the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotImplementedException">This adapter has no identities.</exception>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw new NotImplementedException();

    /// <summary>Creates a conversation on a channel and opens its first turn.</summary>
    /// <param name="botAppId">The bot's app id.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="serviceUrl">The channel's service.</param>
    /// <param name="audience">Whom tokens sent along are made for.</param>
    /// <param name="conversationParameters">The conversation to create.</param>
    /// <param name="callback">The bot's code for the turn.</param>
    /// <param name="cancellationToken">Signals that the creation should be given up.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="NotImplementedException">This adapter cannot create conversations.</exception>
    public virtual Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw new NotImplementedException();

    /// <summary>Opens a turn for an activity whose sender is authenticated already.</summary>
    /// <param name="claimsIdentity">The sender's identity.</param>
    /// <param name="activity">The activity that came in.</param>
    /// <param name="callback">The bot's code for the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>The answer to the request; null when there is none.</returns>
    /// <exception cref="NotImplementedException">This adapter has no identities.</exception>
    public virtual Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw new NotImplementedException();

    /// <summary>Runs a turn through the stations to the bot; an exception nobody caught goes to <see cref="OnTurnError"/>.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="callback">The bot's code for the turn; null when there is none.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends with the turn.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is null.</exception>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        if (turnContext.Activity is null)
        {
            await (callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask).ConfigureAwait(false);
            return;
        }

        TakeLocale(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, exception).ConfigureAwait(false);
        }
    }

    private async Task RunTurnAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    private static void TakeLocale(ITurnContext turnContext)
    {
        var locale = turnContext.Activity.Locale;
        if (string.IsNullOrEmpty(locale))
        {
            return;
        }

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(locale);
            if (turnContext is TurnContext context)
            {
                context.Locale = locale;
            }
        }
        catch (CultureNotFoundException)
        {
            // a locale this machine does not know leaves the turn in the culture it has
        }
    }
}
