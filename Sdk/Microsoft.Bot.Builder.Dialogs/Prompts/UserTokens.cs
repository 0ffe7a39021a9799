using System;
using System.Security.Claims;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.OAuth;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The token service of a turn: a client in the turn state, or the adapter itself.</summary>
internal static class UserTokens
{
    internal static Task<TokenResponse> GetAsync(
        ITurnContext turnContext,
        OAuthPromptSettings settings,
        string magicCode,
        CancellationToken cancellationToken
    )
    {
        var activity = turnContext.Activity;
        return Client(turnContext) is { } client
            ? client.GetUserTokenAsync(activity.From.Id, settings.ConnectionName, activity.ChannelId, magicCode, cancellationToken)
            : Provider(turnContext)
                .GetUserTokenAsync(turnContext, settings.OAuthAppCredentials, settings.ConnectionName, magicCode, cancellationToken);
    }

    internal static Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        OAuthPromptSettings settings,
        CancellationToken cancellationToken
    ) =>
        Client(turnContext) is { } client
            ? client.GetSignInResourceAsync(settings.ConnectionName, turnContext.Activity, null, cancellationToken)
            : Provider(turnContext)
                .GetSignInResourceAsync(
                    turnContext,
                    settings.OAuthAppCredentials,
                    settings.ConnectionName,
                    turnContext.Activity.From.Id,
                    null,
                    cancellationToken
                );

    internal static Task<TokenResponse> ExchangeAsync(
        ITurnContext turnContext,
        OAuthPromptSettings settings,
        TokenExchangeRequest request,
        CancellationToken cancellationToken
    )
    {
        var activity = turnContext.Activity;
        return Client(turnContext) is { } client
            ? client.ExchangeTokenAsync(activity.From.Id, settings.ConnectionName, activity.ChannelId, request, cancellationToken)
            : Provider(turnContext)
                .ExchangeTokenAsync(
                    turnContext,
                    settings.OAuthAppCredentials,
                    settings.ConnectionName,
                    activity.From.Id,
                    request,
                    cancellationToken
                );
    }

    internal static Task SignOutAsync(ITurnContext turnContext, OAuthPromptSettings settings, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        return Client(turnContext) is { } client
            ? client.SignOutUserAsync(activity.From.Id, settings.ConnectionName, activity.ChannelId, cancellationToken)
            : Provider(turnContext)
                .SignOutUserAsync(turnContext, settings.OAuthAppCredentials, settings.ConnectionName, activity.From?.Id, cancellationToken);
    }

    /// <summary>A client for the bot that called, as the token's sender is not the one to answer.</summary>
    internal static Task<IConnectorClient> ConnectToAsync(ITurnContext turnContext, CallerInfo caller, CancellationToken cancellationToken)
    {
        if (turnContext.TurnState.Get<ConnectorFactory>() is { } factory)
        {
            return factory.CreateAsync(caller.CallerServiceUrl, caller.Scope, cancellationToken);
        }

        var identity = turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) as ClaimsIdentity;
        return turnContext.Adapter is IConnectorClientBuilder builder
            ? builder.CreateConnectorClientAsync(caller.CallerServiceUrl, identity, caller.Scope, cancellationToken)
            : throw new NotSupportedException("OAuth prompt is not supported by the current adapter");
    }

    private static UserTokenClient Client(ITurnContext turnContext) => turnContext.TurnState.Get<UserTokenClient>();

    private static IExtendedUserTokenProvider Provider(ITurnContext turnContext) =>
        turnContext.Adapter as IExtendedUserTokenProvider
        ?? throw new NotSupportedException("OAuth prompt is not supported by the current adapter");
}
