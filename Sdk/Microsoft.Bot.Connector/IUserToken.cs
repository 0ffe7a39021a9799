using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Operations on users' tokens.</summary>
public interface IUserToken
{
    /// <summary>Gets a user's token.</summary>
    /// <param name="userId">Id of the user.</param>
    /// <param name="connectionName">Name of the OAuth connection.</param>
    /// <param name="channelId">Id of the channel; null for any.</param>
    /// <param name="code">Code the user typed to finish signing in; null when there is none.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with its body. The token; null when the user is not signed in.</returns>
    /// <exception cref="ErrorResponseException">The service answered with an unexpected status.</exception>
    /// <exception cref="ValidationException">A required parameter is null.</exception>
    Task<HttpOperationResponse<TokenResponse>> GetTokenWithHttpMessagesAsync(
        string userId,
        string connectionName,
        string channelId = null,
        string code = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets a user's tokens for several Azure AD resources.</summary>
    /// <param name="userId">Id of the user.</param>
    /// <param name="connectionName">Name of the OAuth connection.</param>
    /// <param name="aadResourceUrls">The resources.</param>
    /// <param name="channelId">Id of the channel; null for any.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with its body. The tokens by resource.</returns>
    /// <exception cref="ErrorResponseException">The service answered with an unexpected status.</exception>
    /// <exception cref="ValidationException">A required parameter is null.</exception>
    Task<HttpOperationResponse<IDictionary<string, TokenResponse>>> GetAadTokensWithHttpMessagesAsync(
        string userId,
        string connectionName,
        AadResourceUrls aadResourceUrls,
        string channelId = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Signs a user out.</summary>
    /// <param name="userId">Id of the user.</param>
    /// <param name="connectionName">Name of the OAuth connection.</param>
    /// <param name="channelId">Id of the channel; null for any.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with its body. What the service says; may be null.</returns>
    /// <exception cref="ErrorResponseException">The service answered with an unexpected status.</exception>
    /// <exception cref="ValidationException">A required parameter is null.</exception>
    Task<HttpOperationResponse<object>> SignOutWithHttpMessagesAsync(
        string userId,
        string connectionName = null,
        string channelId = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists which connections a user has a token for.</summary>
    /// <param name="userId">Id of the user.</param>
    /// <param name="channelId">Id of the channel; null for any.</param>
    /// <param name="include">Connections to list, separated by commas; null for all.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with its body. One status a connection.</returns>
    /// <exception cref="ErrorResponseException">The service answered with an unexpected status.</exception>
    /// <exception cref="ValidationException">A required parameter is null.</exception>
    Task<HttpOperationResponse<IList<TokenStatus>>> GetTokenStatusWithHttpMessagesAsync(
        string userId,
        string channelId = null,
        string include = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );
}
