using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Gets tokens of users for services they signed in to through the bot.</summary>
public interface IUserTokenProvider
{
    /// <summary>Gets a user's token.</summary>
    /// <param name="turnContext">The context of the user's turn.</param>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <param name="magicCode">The code the user was shown when signing in; null for none.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The token; null when the user has not signed in or the code is wrong.</returns>
    Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext,
        string connectionName,
        string magicCode,
        CancellationToken cancellationToken
    );

    /// <summary>Gets the address at which the user signs in.</summary>
    /// <param name="turnContext">The context of the user's turn.</param>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The address.</returns>
    Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken);

    /// <summary>Gets the address at which a user signs in.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <param name="userId">The user.</param>
    /// <param name="finalRedirect">Where the browser goes afterwards; null for nowhere.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The address.</returns>
    Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Forgets a user's tokens.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="connectionName">The name of the OAuth connection; null for all of them.</param>
    /// <param name="userId">The user; null for the sender of the turn's activity.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>A task that ends when they are forgotten.</returns>
    Task SignOutUserAsync(
        ITurnContext turnContext,
        string connectionName = null,
        string userId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Says for which connections a user has tokens.</summary>
    /// <param name="context">The context of the turn.</param>
    /// <param name="userId">The user.</param>
    /// <param name="includeFilter">Names of connections, with commas between; null for all.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>A status a connection.</returns>
    Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        string userId,
        string includeFilter = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets a user's tokens for resources of Azure Active Directory.</summary>
    /// <param name="context">The context of the turn.</param>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <param name="resourceUrls">The resources.</param>
    /// <param name="userId">The user; null for the sender of the turn's activity.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The tokens by resource.</returns>
    Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        string connectionName,
        string[] resourceUrls,
        string userId = null,
        CancellationToken cancellationToken = default
    );
}
