using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using System.Security.Principal;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <content>Users' tokens. Every call exists with and without credentials of its own; without, the bot's are taken.</content>
public partial class BotFrameworkAdapter
{
    /// <inheritdoc/>
    public virtual Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext,
        string connectionName,
        string magicCode,
        CancellationToken cancellationToken = default
    ) => GetUserTokenAsync(turnContext, null, connectionName, magicCode, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The turn or its user is missing, or the connection blank.</exception>
    public virtual async Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string magicCode,
        CancellationToken cancellationToken = default
    )
    {
        BotAssert.ContextNotNull(turnContext);
        var userId = UserIdOf(turnContext, nameof(GetUserTokenAsync));
        ThrowIfBlank(connectionName, nameof(connectionName));
        var client = await CreateOAuthApiClientAsync(turnContext, oAuthAppCredentials).ConfigureAwait(false);
        var channelId = turnContext.Activity.ChannelId;
        return await client.UserToken.GetTokenAsync(userId, connectionName, channelId, magicCode, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        string connectionName,
        CancellationToken cancellationToken = default
    ) => GetOauthSignInLinkAsync(turnContext, null, connectionName, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The turn is null, or the connection blank.</exception>
    public virtual async Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        CancellationToken cancellationToken = default
    )
    {
        BotAssert.ContextNotNull(turnContext);
        ThrowIfBlank(connectionName, nameof(connectionName));
        var client = await CreateOAuthApiClientAsync(turnContext, oAuthAppCredentials).ConfigureAwait(false);
        var state = StateOf(turnContext, connectionName, turnContext.Activity.GetConversationReference());
        return await client.BotSignIn.GetSignInUrlAsync(state, null, null, null, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    ) => GetOauthSignInLinkAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The turn is null, or the connection or user blank.</exception>
    public virtual async Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    )
    {
        BotAssert.ContextNotNull(turnContext);
        ThrowIfBlank(connectionName, nameof(connectionName));
        ThrowIfBlank(userId, nameof(userId));
        var client = await CreateOAuthApiClientAsync(turnContext, oAuthAppCredentials).ConfigureAwait(false);
        var state = StateOf(turnContext, connectionName, ReferenceFor(turnContext, userId));
        return await client.BotSignIn.GetSignInUrlAsync(state, null, null, finalRedirect, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public virtual Task SignOutUserAsync(
        ITurnContext turnContext,
        string connectionName = null,
        string userId = null,
        CancellationToken cancellationToken = default
    ) => SignOutUserAsync(turnContext, null, connectionName, userId, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The turn is null.</exception>
    public virtual async Task SignOutUserAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName = null,
        string userId = null,
        CancellationToken cancellationToken = default
    )
    {
        BotAssert.ContextNotNull(turnContext);
        var user = string.IsNullOrEmpty(userId) ? turnContext.Activity.From?.Id : userId;
        var client = await CreateOAuthApiClientAsync(turnContext, oAuthAppCredentials).ConfigureAwait(false);
        await client.UserToken.SignOutAsync(user, connectionName, turnContext.Activity.ChannelId, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        string userId,
        string includeFilter = null,
        CancellationToken cancellationToken = default
    ) => GetTokenStatusAsync(context, null, userId, includeFilter, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The turn is null, or the user blank.</exception>
    public virtual async Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        AppCredentials oAuthAppCredentials,
        string userId,
        string includeFilter = null,
        CancellationToken cancellationToken = default
    )
    {
        BotAssert.ContextNotNull(context);
        ThrowIfBlank(userId, nameof(userId));
        var client = await CreateOAuthApiClientAsync(context, oAuthAppCredentials).ConfigureAwait(false);
        var statuses = await client
            .UserToken.GetTokenStatusAsync(userId, context.Activity?.ChannelId, includeFilter, cancellationToken)
            .ConfigureAwait(false);
        return statuses?.ToArray();
    }

    /// <inheritdoc/>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        string connectionName,
        string[] resourceUrls,
        string userId = null,
        CancellationToken cancellationToken = default
    ) => GetAadTokensAsync(context, null, connectionName, resourceUrls, userId, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The turn or the resources are null, or the connection blank.</exception>
    public virtual async Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string[] resourceUrls,
        string userId = null,
        CancellationToken cancellationToken = default
    )
    {
        BotAssert.ContextNotNull(context);
        ThrowIfBlank(connectionName, nameof(connectionName));
        ArgumentNullException.ThrowIfNull(resourceUrls);
        var user = string.IsNullOrWhiteSpace(userId) ? context.Activity?.From?.Id : userId;
        var client = await CreateOAuthApiClientAsync(context, oAuthAppCredentials).ConfigureAwait(false);
        var resources = new AadResourceUrls { ResourceUrls = resourceUrls };
        var tokens = await client
            .UserToken.GetAadTokensAsync(user, connectionName, resources, context.Activity?.ChannelId, cancellationToken)
            .ConfigureAwait(false);
        return tokens as Dictionary<string, TokenResponse>;
    }

    /// <inheritdoc/>
    public virtual Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        string connectionName,
        CancellationToken cancellationToken = default
    ) => GetSignInResourceAsync(turnContext, connectionName, turnContext?.Activity.From?.Id, null, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    ) => GetSignInResourceAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The turn is null, or the connection or user blank.</exception>
    public virtual async Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    )
    {
        BotAssert.ContextNotNull(turnContext);
        ThrowIfBlank(connectionName, nameof(connectionName));
        ThrowIfBlank(userId, nameof(userId));
        var client = await CreateOAuthApiClientAsync(turnContext, oAuthAppCredentials).ConfigureAwait(false);
        var state = StateOf(turnContext, connectionName, turnContext.Activity.GetConversationReference());
        return await client.GetSignInResourceAsync(state, null, null, finalRedirect, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public virtual Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default
    ) => ExchangeTokenAsync(turnContext, null, connectionName, userId, exchangeRequest, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The request has neither a token nor a uri.</exception>
    /// <exception cref="InvalidOperationException">The token service refuses, saying why.</exception>
    public virtual async Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default
    )
    {
        BotAssert.ContextNotNull(turnContext);
        ThrowIfBlank(connectionName, nameof(connectionName));
        ThrowIfBlank(userId, nameof(userId));
        ArgumentNullException.ThrowIfNull(exchangeRequest);
        if (string.IsNullOrWhiteSpace(exchangeRequest.Token) && string.IsNullOrWhiteSpace(exchangeRequest.Uri))
        {
            throw new ArgumentException("Either a Token or Uri property is required on the TokenExchangeRequest", nameof(exchangeRequest));
        }

        var client = await CreateOAuthApiClientAsync(turnContext, oAuthAppCredentials).ConfigureAwait(false);
        var channelId = turnContext.Activity.ChannelId;
        var answer = await client
            .ExchangeAsyncAsync(userId, connectionName, channelId, exchangeRequest, cancellationToken)
            .ConfigureAwait(false);
        return answer switch
        {
            TokenResponse token => token,
            ErrorResponse refused => throw new InvalidOperationException(
                $"Unable to exchange token: ({refused.Error?.Code}) {refused.Error?.Message}"
            ),
            _ => throw new InvalidOperationException($"ExchangeAsyncAsync returned improper result: {answer?.GetType()}"),
        };
    }

    /// <summary>Makes a client of the token service that signs as the bot.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>The client.</returns>
    protected virtual Task<OAuthClient> CreateOAuthApiClientAsync(ITurnContext turnContext) => CreateOAuthApiClientAsync(turnContext, null);

    /// <summary>Makes a client of the token service, once a turn; for a bot without an app id in the Emulator that is the Emulator.</summary>
    /// <param name="turnContext">The turn, which keeps the first client.</param>
    /// <param name="oAuthAppCredentials">Signs the requests; null for the bot's own.</param>
    /// <returns>The client.</returns>
    /// <exception cref="InvalidOperationException">The turn does not say which app was addressed.</exception>
    protected virtual async Task<OAuthClient> CreateOAuthApiClientAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials)
    {
        if (oAuthAppCredentials is null && turnContext.TurnState.Get<OAuthClient>() is { } known)
        {
            return known;
        }

        var credentials = oAuthAppCredentials ?? await CredentialsAsync(BotAppIdOf(turnContext), ChannelScope).ConfigureAwait(false);
        var isEmulated = await IsEmulatedAsync(turnContext.Activity.ChannelId).ConfigureAwait(false);
        var address = isEmulated ? turnContext.Activity.ServiceUrl : OAuthClientConfig.OAuthEndpoint;
        var client = new OAuthClient(credentials, HttpClient, disposeHttpClient: false) { BaseUri = new Uri(address) };
        if (isEmulated)
        {
            await OAuthClientConfig.SendEmulateOAuthCardsAsync(client, OAuthClientConfig.EmulateOAuthCards).ConfigureAwait(false);
        }

        if (oAuthAppCredentials is null)
        {
            turnContext.TurnState.Add(client);
        }

        return client;
    }

    private static string UserIdOf(ITurnContext turnContext, string member) =>
        turnContext.Activity.From?.Id is { } userId && !string.IsNullOrWhiteSpace(userId)
            ? userId
            : throw new ArgumentNullException($"{nameof(BotFrameworkAdapter)}.{member}(): missing from or from.id");

    private static string BotAppIdOf(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IIdentity>(BotIdentityKey) is ClaimsIdentity identity
            ? AppIdOf(identity) ?? string.Empty
            : throw new InvalidOperationException("An IIdentity is required in TurnState for this operation.");

    private static string StateOf(ITurnContext turnContext, string connectionName, ConversationReference conversation)
    {
        var state = new TokenExchangeState
        {
            ConnectionName = connectionName,
            Conversation = conversation,
            RelatesTo = turnContext.Activity.RelatesTo,
            MsAppId = BotAppIdOf(turnContext),
        };
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(state)));
    }

    private static ConversationReference ReferenceFor(ITurnContext turnContext, string userId)
    {
        var reference = turnContext.Activity.GetConversationReference();
        reference.User = new ChannelAccount { Role = RoleTypes.User, Id = userId };
        return reference;
    }

    private static void ThrowIfBlank(string value, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentNullException(name);
        }
    }

    private async Task<bool> IsEmulatedAsync(string channelId)
    {
        var isEmulator = string.Equals(channelId, Channels.Emulator, StringComparison.OrdinalIgnoreCase);
        if (isEmulator && await CredentialProvider.IsAuthenticationDisabledAsync().ConfigureAwait(false))
        {
            OAuthClientConfig.EmulateOAuthCards = true;
        }

        return OAuthClientConfig.EmulateOAuthCards;
    }
}
