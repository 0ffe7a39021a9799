using System;
using System.Net.Http;
using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks tokens channels of public Azure call with.</summary>
public static class ChannelValidation
{
    /// <summary>What a good token must be; its audience is checked apart.</summary>
    public static readonly TokenValidationParameters ToBotFromChannelTokenValidationParameters = TokenIssuers.Rules([
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
    ]);

    /// <summary>Gets or sets the address of the channels' OpenID metadata; the Bot Framework's unless set.</summary>
    public static string OpenIdMetadataUrl { get; set; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    /// <summary>Checks a token that is bound to no service.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">Knows the bot's app ids.</param>
    /// <param name="httpClient">Reaches the metadata.</param>
    /// <param name="channelId">Channel the signing key must be endorsed for; null for none.</param>
    /// <returns>The caller's identity.</returns>
    /// <exception cref="UnauthorizedAccessException">The token is no good.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        HttpClient httpClient,
        string channelId
    ) => AuthenticateChannelToken(authHeader, credentials, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>Checks a token that is bound to no service.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">Knows the bot's app ids.</param>
    /// <param name="httpClient">Reaches the metadata.</param>
    /// <param name="channelId">Channel the signing key must be endorsed for; null for none.</param>
    /// <param name="authConfig">What the bot asks of its callers.</param>
    /// <returns>The caller's identity.</returns>
    /// <exception cref="UnauthorizedAccessException">The token is no good.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="authConfig"/> is null.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig
    ) => CheckAsync(authHeader, credentials, serviceUrl: null, httpClient, channelId, authConfig);

    /// <summary>Checks a token that is bound to the service the activity names.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">Knows the bot's app ids.</param>
    /// <param name="serviceUrl">The activity's service url.</param>
    /// <param name="httpClient">Reaches the metadata.</param>
    /// <param name="channelId">Channel the signing key must be endorsed for; null for none.</param>
    /// <returns>The caller's identity.</returns>
    /// <exception cref="UnauthorizedAccessException">The token is no good.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        string serviceUrl,
        HttpClient httpClient,
        string channelId
    ) => AuthenticateChannelToken(authHeader, credentials, serviceUrl, httpClient, channelId, new AuthenticationConfiguration());

    /// <summary>Checks a token that is bound to the service the activity names.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">Knows the bot's app ids.</param>
    /// <param name="serviceUrl">The activity's service url.</param>
    /// <param name="httpClient">Reaches the metadata.</param>
    /// <param name="channelId">Channel the signing key must be endorsed for; null for none.</param>
    /// <param name="authConfig">What the bot asks of its callers.</param>
    /// <returns>The caller's identity.</returns>
    /// <exception cref="UnauthorizedAccessException">The token is no good.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="authConfig"/> is null.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        string serviceUrl,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig
    ) => CheckAsync(authHeader, credentials, serviceUrl ?? string.Empty, httpClient, channelId, authConfig);

    private static async Task<ClaimsIdentity> CheckAsync(
        string authHeader,
        ICredentialProvider credentials,
        string serviceUrl,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig
    )
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var extractor = new JwtTokenExtractor(
            httpClient,
            ToBotFromChannelTokenValidationParameters,
            OpenIdMetadataUrl,
            AuthenticationConstants.AllowedSigningAlgorithms
        );
        var identity = await extractor.GetIdentityAsync(authHeader, channelId, authConfig.RequiredEndorsements);
        await TokenClaims.CheckChannelAsync(
            identity,
            AuthenticationConstants.ToBotFromChannelTokenIssuer,
            serviceUrl,
            credentials.IsValidAppIdAsync
        );
        return identity;
    }
}
