using System;
using System.Linq;
using System.Net.Http;
using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Recognises and checks tokens the Emulator calls with.</summary>
public static class EmulatorValidation
{
    /// <summary>What a good token must be; its audience is checked apart.</summary>
    public static readonly TokenValidationParameters ToBotFromEmulatorTokenValidationParameters = TokenIssuers.Rules(
        TokenIssuers.BotFramework
    );

    /// <summary>
    /// Tells whether an Authorization header carries the Emulator's token: issued by a tenant of the Bot Framework, or by the tenant the
    /// token names itself, as for a single-tenant bot. The signature is not looked at.
    /// </summary>
    /// <param name="authHeader">The header; null and malformed ones carry none.</param>
    /// <returns>True when it does.</returns>
    public static bool IsTokenFromEmulator(string authHeader) =>
        BearerToken.TryRead(authHeader, out var token) && (IsIssuedByBotFramework(token) || IsIssuedByItsTenant(token));

    /// <summary>Checks a token.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">Knows the bot's app ids.</param>
    /// <param name="channelProvider">Knows the cloud; null for public Azure.</param>
    /// <param name="httpClient">Reaches the metadata.</param>
    /// <param name="channelId">Channel the signing key must be endorsed for; null for none.</param>
    /// <returns>The caller's identity.</returns>
    /// <exception cref="UnauthorizedAccessException">The token is no good.</exception>
    public static Task<ClaimsIdentity> AuthenticateEmulatorToken(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        HttpClient httpClient,
        string channelId
    ) => AuthenticateEmulatorToken(authHeader, credentials, channelProvider, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>Checks a token.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">Knows the bot's app ids.</param>
    /// <param name="channelProvider">Knows the cloud; null for public Azure.</param>
    /// <param name="httpClient">Reaches the metadata.</param>
    /// <param name="channelId">Channel the signing key must be endorsed for; null for none.</param>
    /// <param name="authConfig">What the bot asks of its callers.</param>
    /// <returns>The caller's identity.</returns>
    /// <exception cref="UnauthorizedAccessException">The token is no good.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="authConfig"/> is null.</exception>
    public static async Task<ClaimsIdentity> AuthenticateEmulatorToken(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig
    )
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var extractor = new JwtTokenExtractor(
            httpClient,
            RulesFor(authHeader),
            MetadataOf(channelProvider),
            AuthenticationConstants.AllowedSigningAlgorithms
        );
        var identity = await extractor.GetIdentityAsync(authHeader, channelId, authConfig.RequiredEndorsements);
        await TokenClaims.CheckEmulatorAsync(identity, credentials.IsValidAppIdAsync);
        return identity;
    }

    // The list everybody reads stays as it is: a stranger's tenant is trusted for the one token only, whose app id is the bot's own.
    internal static TokenValidationParameters RulesFor(string authHeader) =>
        BearerToken.TryRead(authHeader, out var token) && !IsIssuedByBotFramework(token) && IsIssuedByItsTenant(token)
            ? TokenIssuers.Rules(ToBotFromEmulatorTokenValidationParameters.ValidIssuers.Append(token.Issuer))
            : ToBotFromEmulatorTokenValidationParameters;

    internal static string MetadataOf(IChannelProvider channelProvider) =>
        channelProvider?.IsGovernment() == true
            ? GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl
            : AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl;

    private static bool IsIssuedByBotFramework(JsonWebToken token) =>
        ToBotFromEmulatorTokenValidationParameters.ValidIssuers.Contains(token.Issuer, StringComparer.Ordinal);

    private static bool IsIssuedByItsTenant(JsonWebToken token) =>
        token.Claims.ValueOf(AuthenticationConstants.TenantIdClaim) is { Length: > 0 } tenant
        && TokenIssuers.OfTenant(tenant).Contains(token.Issuer, StringComparer.Ordinal);
}
