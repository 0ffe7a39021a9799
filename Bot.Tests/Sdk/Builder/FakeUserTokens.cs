using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Builder;

/// <summary>Exchanges the token "good" for "exchanged" and nothing else.</summary>
internal sealed class FakeUserTokens : UserTokenClient
{
    public bool Throws { get; init; }

    public override Task<TokenResponse> ExchangeTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken
    ) =>
        Throws
            ? throw new InvalidOperationException()
            : Task.FromResult(exchangeRequest.Token == "good" ? new TokenResponse(channelId, connectionName, "exchanged") : null!);

    public override Task<TokenResponse> GetUserTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        string magicCode,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public override Task<SignInResource> GetSignInResourceAsync(
        string connectionName,
        Activity activity,
        string finalRedirect,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public override Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override Task<TokenStatus[]> GetTokenStatusAsync(
        string userId,
        string channelId,
        string includeFilter,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId,
        string connectionName,
        string[] resourceUrls,
        string channelId,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();
}
