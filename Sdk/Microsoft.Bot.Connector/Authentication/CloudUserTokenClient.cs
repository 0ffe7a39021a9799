using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Keeps users' sign-ins at one cloud's token service.</summary>
internal sealed class CloudUserTokenClient : UserTokenClient
{
    private readonly string appId;
    private readonly OAuthClient client;

    public CloudUserTokenClient(string appId, ServiceClientCredentials credentials, string oAuthUrl, HttpClient http)
    {
        this.appId = appId;
        client = new OAuthClient(credentials, http ?? SharedHttp.Client, disposeHttpClient: http != null) { BaseUri = new Uri(oAuthUrl) };
        ConnectorClient.AddDefaultRequestHeaders(client.HttpClient);
    }

    /// <inheritdoc/>
    public override Task<TokenResponse> GetUserTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        string magicCode,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        return client.UserToken.GetTokenAsync(userId, connectionName, channelId, magicCode, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<SignInResource> GetSignInResourceAsync(
        string connectionName,
        Activity activity,
        string finalRedirect,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(connectionName);
        ArgumentNullException.ThrowIfNull(activity);
        var state = CreateTokenExchangeState(appId, connectionName, activity);
        return client.GetSignInResourceAsync(state, null, null, finalRedirect, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        return client.UserToken.SignOutAsync(userId, connectionName, channelId, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<TokenStatus[]> GetTokenStatusAsync(
        string userId,
        string channelId,
        string includeFilter,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(channelId);
        var statuses = await client.UserToken.GetTokenStatusAsync(userId, channelId, includeFilter, cancellationToken);
        return statuses?.ToArray();
    }

    /// <inheritdoc/>
    public override async Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId,
        string connectionName,
        string[] resourceUrls,
        string channelId,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        var resources = new AadResourceUrls { ResourceUrls = resourceUrls?.ToList() };
        var tokens = await client.UserToken.GetAadTokensAsync(userId, connectionName, resources, channelId, cancellationToken);
        return tokens as Dictionary<string, TokenResponse>;
    }

    /// <inheritdoc/>
    public override async Task<TokenResponse> ExchangeTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        var answer = await client.ExchangeAsyncAsync(userId, connectionName, channelId, exchangeRequest, cancellationToken);
        return answer switch
        {
            TokenResponse token => token,
            ErrorResponse refused => throw new InvalidOperationException(
                $"Unable to exchange token: ({refused.Error?.Code}) {refused.Error?.Message}"
            ),
            _ => throw new InvalidOperationException($"ExchangeAsyncAsync returned improper result: {answer?.GetType()}"),
        };
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            client.Dispose();
        }
    }
}
