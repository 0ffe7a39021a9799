using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Keeps users' sign-ins at the token service.</summary>
public abstract class UserTokenClient : IDisposable
{
    /// <summary>Gets a user's token.</summary>
    /// <param name="userId">Id of the user.</param>
    /// <param name="connectionName">Name of the OAuth connection.</param>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="magicCode">Code the user typed to finish signing in; null when there is none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The token; null when the user is not signed in.</returns>
    public abstract Task<TokenResponse> GetUserTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        string magicCode,
        CancellationToken cancellationToken
    );

    /// <summary>Gets what a sign-in card needs.</summary>
    /// <param name="connectionName">Name of the OAuth connection.</param>
    /// <param name="activity">The activity that led to signing in.</param>
    /// <param name="finalRedirect">Where the browser ends up; null for nowhere.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The sign-in link and what token exchange needs.</returns>
    public abstract Task<SignInResource> GetSignInResourceAsync(
        string connectionName,
        Activity activity,
        string finalRedirect,
        CancellationToken cancellationToken
    );

    /// <summary>Signs a user out.</summary>
    /// <param name="userId">Id of the user.</param>
    /// <param name="connectionName">Name of the OAuth connection.</param>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when the user is signed out.</returns>
    public abstract Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken);

    /// <summary>Lists which connections a user has a token for.</summary>
    /// <param name="userId">Id of the user.</param>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="includeFilter">Connections to list, separated by commas; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>One status a connection.</returns>
    public abstract Task<TokenStatus[]> GetTokenStatusAsync(
        string userId,
        string channelId,
        string includeFilter,
        CancellationToken cancellationToken
    );

    /// <summary>Gets a user's tokens for several Azure AD resources.</summary>
    /// <param name="userId">Id of the user.</param>
    /// <param name="connectionName">Name of the OAuth connection, one of Azure AD.</param>
    /// <param name="resourceUrls">The resources.</param>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The tokens by resource.</returns>
    public abstract Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId,
        string connectionName,
        string[] resourceUrls,
        string channelId,
        CancellationToken cancellationToken
    );

    /// <summary>Exchanges a token for one of the connection, as single sign-on does.</summary>
    /// <param name="userId">Id of the user.</param>
    /// <param name="connectionName">Name of the OAuth connection.</param>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="exchangeRequest">The token or resource to exchange.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The token; null when it cannot be exchanged.</returns>
    public abstract Task<TokenResponse> ExchangeTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken
    );

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes the state a sign-in link carries: connection, conversation and app id as Base64 of JSON.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="connectionName">Name of the OAuth connection.</param>
    /// <param name="activity">The activity that led to signing in.</param>
    /// <returns>The state.</returns>
    protected static string CreateTokenExchangeState(string appId, string connectionName, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var state = new TokenExchangeState
        {
            ConnectionName = connectionName,
            Conversation = activity.GetConversationReference(),
            RelatesTo = activity.RelatesTo,
            MsAppId = appId,
        };
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(state)));
    }

    /// <summary>Frees what the client holds; nothing unless overridden.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing) { }
}
