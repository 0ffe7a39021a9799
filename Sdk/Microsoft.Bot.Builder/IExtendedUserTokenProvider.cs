using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Gets tokens of users with credentials of the caller's, and exchanges tokens for others.</summary>
public interface IExtendedUserTokenProvider : IUserTokenProvider
{
    /// <summary>Gets a user's token.</summary>
    /// <param name="turnContext">The context of the user's turn.</param>
    /// <param name="oAuthAppCredentials">The credentials to ask with; null for the bot's own.</param>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <param name="magicCode">The code the user was shown when signing in; null for none.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The token; null when the user has not signed in or the code is wrong.</returns>
    Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string magicCode,
        CancellationToken cancellationToken
    );

    /// <summary>Gets the address at which the user signs in.</summary>
    /// <param name="turnContext">The context of the user's turn.</param>
    /// <param name="oAuthAppCredentials">The credentials to ask with; null for the bot's own.</param>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The address.</returns>
    Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        CancellationToken cancellationToken
    );

    /// <summary>Gets the address at which a user signs in.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="oAuthAppCredentials">The credentials to ask with; null for the bot's own.</param>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <param name="userId">The user.</param>
    /// <param name="finalRedirect">Where the browser goes afterwards; null for nowhere.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The address.</returns>
    Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Forgets a user's tokens.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="oAuthAppCredentials">The credentials to ask with; null for the bot's own.</param>
    /// <param name="connectionName">The name of the OAuth connection; null for all of them.</param>
    /// <param name="userId">The user; null for the sender of the turn's activity.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>A task that ends when they are forgotten.</returns>
    Task SignOutUserAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName = null,
        string userId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Says for which connections a user has tokens.</summary>
    /// <param name="context">The context of the turn.</param>
    /// <param name="oAuthAppCredentials">The credentials to ask with; null for the bot's own.</param>
    /// <param name="userId">The user.</param>
    /// <param name="includeFilter">Names of connections, with commas between; null for all.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>A status a connection.</returns>
    Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        AppCredentials oAuthAppCredentials,
        string userId,
        string includeFilter = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets a user's tokens for resources of Azure Active Directory.</summary>
    /// <param name="context">The context of the turn.</param>
    /// <param name="oAuthAppCredentials">The credentials to ask with; null for the bot's own.</param>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <param name="resourceUrls">The resources.</param>
    /// <param name="userId">The user; null for the sender of the turn's activity.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The tokens by resource.</returns>
    Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string[] resourceUrls,
        string userId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets what the user's client needs to sign in, by a link or without being asked.</summary>
    /// <param name="turnContext">The context of the user's turn.</param>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The link, and the resource a token can be exchanged for.</returns>
    Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        string connectionName,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets what a user's client needs to sign in, by a link or without being asked.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <param name="userId">The user.</param>
    /// <param name="finalRedirect">Where the browser goes afterwards; null for nowhere.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The link, and the resource a token can be exchanged for.</returns>
    Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets what a user's client needs to sign in, by a link or without being asked.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="oAuthAppCredentials">The credentials to ask with; null for the bot's own.</param>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <param name="userId">The user.</param>
    /// <param name="finalRedirect">Where the browser goes afterwards; null for nowhere.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The link, and the resource a token can be exchanged for.</returns>
    Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Exchanges a token the client has for one of the connection.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <param name="userId">The user.</param>
    /// <param name="exchangeRequest">What to exchange.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The token; null when the exchange was refused.</returns>
    Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default
    );

    /// <summary>Exchanges a token the client has for one of the connection.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="oAuthAppCredentials">The credentials to ask with; null for the bot's own.</param>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <param name="userId">The user.</param>
    /// <param name="exchangeRequest">What to exchange.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The token; null when the exchange was refused.</returns>
    Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default
    );
}
