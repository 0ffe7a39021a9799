using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>A token service in memory.</content>
public partial class TestAdapter
{
    private readonly Dictionary<UserTokenKey, string> _userTokens = [];
    private readonly List<TokenBehindCode> _tokensBehindCodes = [];
    private readonly Dictionary<ExchangeKey, Exchange> _exchanges = [];

    /// <summary>Gives a user a token.</summary>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="userId">The user.</param>
    /// <param name="token">The token.</param>
    /// <param name="withMagicCode">The code the user has to send before the token is handed out; null for none.</param>
    public void AddUserToken(string connectionName, string channelId, string userId, string token, string withMagicCode = null)
    {
        var key = new UserTokenKey(connectionName, channelId, userId);
        if (withMagicCode is null)
        {
            _userTokens[key] = token;
        }
        else
        {
            _tokensBehindCodes.Add(new TokenBehindCode(key, withMagicCode, token));
        }
    }

    /// <summary>Makes something a token can be had for.</summary>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="userId">The user.</param>
    /// <param name="exchangableItem">The token or address that is exchanged.</param>
    /// <param name="token">The token had for it.</param>
    public void AddExchangeableToken(string connectionName, string channelId, string userId, string exchangableItem, string token) =>
        _exchanges[new ExchangeKey(new UserTokenKey(connectionName, channelId, userId), exchangableItem)] = new Exchange(
            token,
            Throws: false
        );

    /// <summary>Makes an exchange throw.</summary>
    /// <param name="connectionName">The name of the OAuth connection.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="userId">The user.</param>
    /// <param name="exchangableItem">The token or address that is exchanged.</param>
    public void ThrowOnExchangeRequest(string connectionName, string channelId, string userId, string exchangableItem) =>
        _exchanges[new ExchangeKey(new UserTokenKey(connectionName, channelId, userId), exchangableItem)] = new Exchange(
            null,
            Throws: true
        );

    /// <inheritdoc/>
    public virtual Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string magicCode,
        CancellationToken cancellationToken
    )
    {
        var key = KeyOf(turnContext, connectionName, null);
        var behindCode = magicCode is null ? null : _tokensBehindCodes.Find(token => token.Key == key);
        if (behindCode is not null && behindCode.MagicCode == magicCode)
        {
            _tokensBehindCodes.Remove(behindCode);
            _userTokens[key] = behindCode.Token;
        }

        return Task.FromResult(
            _userTokens.TryGetValue(key, out var found) ? new TokenResponse { ConnectionName = connectionName, Token = found } : null
        );
    }

    /// <inheritdoc/>
    public virtual Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext,
        string connectionName,
        string magicCode,
        CancellationToken cancellationToken
    ) => GetUserTokenAsync(turnContext, null, connectionName, magicCode, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        CancellationToken cancellationToken
    ) => Task.FromResult(LinkOf(KeyOf(turnContext, connectionName, null)));

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        string connectionName,
        CancellationToken cancellationToken
    ) => GetOauthSignInLinkAsync(turnContext, null, connectionName, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(LinkOf(new UserTokenKey(connectionName, turnContext.Activity.ChannelId, userId)));

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    ) => GetOauthSignInLinkAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    /// <inheritdoc/>
    public virtual Task SignOutUserAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName = null,
        string userId = null,
        CancellationToken cancellationToken = default
    )
    {
        foreach (var key in KeysOf(turnContext, userId, connectionName is null ? null : [connectionName]))
        {
            _userTokens.Remove(key);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public virtual Task SignOutUserAsync(
        ITurnContext turnContext,
        string connectionName = null,
        string userId = null,
        CancellationToken cancellationToken = default
    ) => SignOutUserAsync(turnContext, null, connectionName, userId, cancellationToken);

    /// <inheritdoc/>
    /// <returns>A status a connection the user has a token for; null when there is none.</returns>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        AppCredentials oAuthAppCredentials,
        string userId,
        string includeFilter = null,
        CancellationToken cancellationToken = default
    )
    {
        var keys = KeysOf(context, userId, includeFilter?.Split(','));
        var statuses = keys.Select(key => new TokenStatus
            {
                ConnectionName = key.ConnectionName,
                HasToken = true,
                ServiceProviderDisplayName = key.ConnectionName,
            })
            .ToArray();
        return Task.FromResult(statuses.Length > 0 ? statuses : null);
    }

    /// <inheritdoc/>
    /// <returns>A status a connection the user has a token for; null when there is none.</returns>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context,
        string userId,
        string includeFilter = null,
        CancellationToken cancellationToken = default
    ) => GetTokenStatusAsync(context, null, userId, includeFilter, cancellationToken);

    /// <inheritdoc/>
    /// <returns>Always empty.</returns>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string[] resourceUrls,
        string userId = null,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(new Dictionary<string, TokenResponse>());

    /// <inheritdoc/>
    /// <returns>Always empty.</returns>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context,
        string connectionName,
        string[] resourceUrls,
        string userId = null,
        CancellationToken cancellationToken = default
    ) => GetAadTokensAsync(context, null, connectionName, resourceUrls, userId, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        string connectionName,
        CancellationToken cancellationToken = default
    ) => GetSignInResourceAsync(turnContext, connectionName, turnContext.Activity.From.Id, null, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    ) => GetSignInResourceAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            new SignInResource
            {
                SignInLink = LinkOf(new UserTokenKey(connectionName, turnContext.Activity.ChannelId, userId)),
                TokenExchangeResource = new TokenExchangeResource
                {
                    Id = Guid.NewGuid().ToString(),
                    Uri = $"api://{connectionName}/resource",
                },
            }
        );

    /// <inheritdoc/>
    public virtual Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default
    ) => ExchangeTokenAsync(turnContext, null, connectionName, userId, exchangeRequest, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException"><see cref="ThrowOnExchangeRequest"/> was called for it.</exception>
    public virtual Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext,
        AppCredentials oAuthAppCredentials,
        string connectionName,
        string userId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default
    )
    {
        var item = string.IsNullOrEmpty(exchangeRequest?.Token) ? exchangeRequest?.Uri : exchangeRequest.Token;
        var channelId = turnContext.Activity.ChannelId;
        if (!_exchanges.TryGetValue(new ExchangeKey(new UserTokenKey(connectionName, channelId, userId), item), out var exchange))
        {
            return Task.FromResult<TokenResponse>(null);
        }

        return exchange.Throws
            ? throw new InvalidOperationException("Exception occurred during exchanging tokens")
            : Task.FromResult(
                new TokenResponse
                {
                    ChannelId = channelId,
                    ConnectionName = connectionName,
                    Token = exchange.Token,
                }
            );
    }

    private static UserTokenKey KeyOf(ITurnContext turnContext, string connectionName, string userId) =>
        new(connectionName, turnContext.Activity.ChannelId, userId ?? turnContext.Activity.From.Id);

    private static string LinkOf(UserTokenKey key) => $"https://fake.com/oauthsignin/{key.ConnectionName}/{key.ChannelId}/{key.UserId}";

    // null connections are all connections
    private List<UserTokenKey> KeysOf(ITurnContext turnContext, string userId, string[] connections)
    {
        var (_, channelId, user) = KeyOf(turnContext, null, userId);
        return _userTokens
            .Keys.Where(key => key.ChannelId == channelId && key.UserId == user)
            .Where(key => connections is null || connections.Contains(key.ConnectionName, StringComparer.Ordinal))
            .ToList();
    }

    private sealed record UserTokenKey(string ConnectionName, string ChannelId, string UserId);

    private sealed record TokenBehindCode(UserTokenKey Key, string MagicCode, string Token);

    private sealed record ExchangeKey(UserTokenKey Key, string Item);

    private sealed record Exchange(string Token, bool Throws);
}
