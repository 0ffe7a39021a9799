using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on users' tokens, bodies only.</summary>
public static class UserTokenExtensions
{
    /// <summary>Gets a user's token.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="userId">Id of the user.</param>
    /// <param name="connectionName">Name of the OAuth connection.</param>
    /// <param name="channelId">Id of the channel; null for any.</param>
    /// <param name="code">Code the user typed to finish signing in; null when there is none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The token; null when the user is not signed in.</returns>
    public static async Task<TokenResponse> GetTokenAsync(
        this IUserToken operations,
        string userId,
        string connectionName,
        string channelId = null,
        string code = null,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.GetTokenWithHttpMessagesAsync(userId, connectionName, channelId, code, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Gets a user's tokens for several Azure AD resources.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="userId">Id of the user.</param>
    /// <param name="connectionName">Name of the OAuth connection.</param>
    /// <param name="aadResourceUrls">The resources.</param>
    /// <param name="channelId">Id of the channel; null for any.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The tokens by resource.</returns>
    public static async Task<IDictionary<string, TokenResponse>> GetAadTokensAsync(
        this IUserToken operations,
        string userId,
        string connectionName,
        AadResourceUrls aadResourceUrls,
        string channelId = null,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.GetAadTokensWithHttpMessagesAsync(
            userId,
            connectionName,
            aadResourceUrls,
            channelId,
            null,
            cancellationToken
        );
        return answer.Body;
    }

    /// <summary>Signs a user out.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="userId">Id of the user.</param>
    /// <param name="connectionName">Name of the OAuth connection.</param>
    /// <param name="channelId">Id of the channel; null for any.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the service says; may be null.</returns>
    public static async Task<object> SignOutAsync(
        this IUserToken operations,
        string userId,
        string connectionName = null,
        string channelId = null,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.SignOutWithHttpMessagesAsync(userId, connectionName, channelId, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Lists which connections a user has a token for.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="userId">Id of the user.</param>
    /// <param name="channelId">Id of the channel; null for any.</param>
    /// <param name="include">Connections to list, separated by commas; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>One status a connection.</returns>
    public static async Task<IList<TokenStatus>> GetTokenStatusAsync(
        this IUserToken operations,
        string userId,
        string channelId = null,
        string include = null,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.GetTokenStatusWithHttpMessagesAsync(userId, channelId, include, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Exchanges a token for one of a connection.</summary>
    /// <param name="operations">The client.</param>
    /// <param name="userId">Id of the user.</param>
    /// <param name="connectionName">Name of the OAuth connection.</param>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="exchangeRequest">The token or resource to exchange.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A <see cref="TokenResponse"/>, or an <see cref="ErrorResponse"/> when the service refused.</returns>
    public static async Task<object> ExchangeAsyncAsync(
        this OAuthClient operations,
        string userId,
        string connectionName,
        string channelId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.ExchangeAsyncWithHttpMessagesAsync(
            userId,
            connectionName,
            channelId,
            exchangeRequest,
            null,
            cancellationToken
        );
        return answer.Body;
    }
}
