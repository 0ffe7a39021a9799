using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Http;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;

namespace Microsoft.Bot.Connector;

/// <summary>Operations on users' tokens over HTTP.</summary>
public class UserToken : IUserToken
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="client">The client that sends the requests.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    public UserToken(OAuthClient client)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
    }

    /// <summary>Gets the client that sends the requests.</summary>
    public OAuthClient Client { get; private set; }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<TokenResponse>> GetTokenWithHttpMessagesAsync(
        string userId,
        string connectionName,
        string channelId = null,
        string code = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(Client.Service, "GetToken", HttpMethod.Get, "api/usertoken/GetToken")
            .Query("userId", RestOperation.Required(userId, nameof(userId)))
            .Query("connectionName", RestOperation.Required(connectionName, nameof(connectionName)))
            .Query("channelId", channelId)
            .Query("code", code)
            .Headers(customHeaders)
            .Expect(HttpStatusCode.OK, HttpStatusCode.NotFound)
            .SendAsync(ReadToken, cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<IDictionary<string, TokenResponse>>> GetAadTokensWithHttpMessagesAsync(
        string userId,
        string connectionName,
        AadResourceUrls aadResourceUrls,
        string channelId = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(Client.Service, "GetAadTokens", HttpMethod.Post, "api/usertoken/GetAadTokens")
            .Query("userId", RestOperation.Required(userId, nameof(userId)))
            .Query("connectionName", RestOperation.Required(connectionName, nameof(connectionName)))
            .Query("channelId", channelId)
            .Body(RestOperation.Required(aadResourceUrls, nameof(aadResourceUrls)))
            .Headers(customHeaders)
            .SendAsync<IDictionary<string, TokenResponse>>(cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<object>> SignOutWithHttpMessagesAsync(
        string userId,
        string connectionName = null,
        string channelId = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(Client.Service, "SignOut", HttpMethod.Delete, "api/usertoken/SignOut")
            .Query("userId", RestOperation.Required(userId, nameof(userId)))
            .Query("connectionName", connectionName)
            .Query("channelId", channelId)
            .Headers(customHeaders)
            .Expect(HttpStatusCode.OK, HttpStatusCode.NoContent)
            .SendAsync<object>(cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<IList<TokenStatus>>> GetTokenStatusWithHttpMessagesAsync(
        string userId,
        string channelId = null,
        string include = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(Client.Service, "GetTokenStatus", HttpMethod.Get, "api/usertoken/GetTokenStatus")
            .Query("userId", RestOperation.Required(userId, nameof(userId)))
            .Query("channelId", channelId)
            .Query("include", include)
            .Headers(customHeaders)
            .SendAsync<IList<TokenStatus>>(cancellationToken);

    private TokenResponse ReadToken(HttpStatusCode status, string content) =>
        status == HttpStatusCode.NotFound
            ? null
            : SafeJsonConvert.DeserializeObject<TokenResponse>(content, Client.DeserializationSettings);
}
