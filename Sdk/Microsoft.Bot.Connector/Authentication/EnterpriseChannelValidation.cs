using System;
using System.Globalization;
using System.Net.Http;
using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks tokens enterprise channels call with.</summary>
public sealed class EnterpriseChannelValidation
{
    /// <summary>What a good token must be; its audience is checked apart.</summary>
    public static readonly TokenValidationParameters ToBotFromEnterpriseChannelTokenValidationParameters = TokenIssuers.Rules([
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
    ]);

    /// <summary>Checks a token.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">Knows the bot's app ids.</param>
    /// <param name="channelProvider">Knows the enterprise's channel service.</param>
    /// <param name="serviceUrl">The activity's service url; null when the token is bound to none.</param>
    /// <param name="httpClient">Reaches the metadata.</param>
    /// <param name="channelId">Channel the signing key must be endorsed for; null for none.</param>
    /// <returns>The caller's identity.</returns>
    /// <exception cref="UnauthorizedAccessException">The token is no good.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string serviceUrl,
        HttpClient httpClient,
        string channelId
    ) =>
        AuthenticateChannelToken(
            authHeader,
            credentials,
            channelProvider,
            serviceUrl,
            httpClient,
            channelId,
            new AuthenticationConfiguration()
        );

    /// <summary>Checks a token.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">Knows the bot's app ids.</param>
    /// <param name="channelProvider">Knows the enterprise's channel service.</param>
    /// <param name="serviceUrl">The activity's service url; null when the token is bound to none.</param>
    /// <param name="httpClient">Reaches the metadata.</param>
    /// <param name="channelId">Channel the signing key must be endorsed for; null for none.</param>
    /// <param name="authConfig">What the bot asks of its callers.</param>
    /// <returns>The caller's identity.</returns>
    /// <exception cref="UnauthorizedAccessException">The token is no good.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="authConfig"/> is null.</exception>
    public static async Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string serviceUrl,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig
    )
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var service = await channelProvider.GetChannelServiceAsync();
        var extractor = new JwtTokenExtractor(
            httpClient,
            ToBotFromEnterpriseChannelTokenValidationParameters,
            string.Format(CultureInfo.InvariantCulture, AuthenticationConstants.ToBotFromEnterpriseChannelOpenIdMetadataUrlFormat, service),
            AuthenticationConstants.AllowedSigningAlgorithms
        );
        var identity = await extractor.GetIdentityAsync(authHeader, channelId, authConfig.RequiredEndorsements);
        await ValidateIdentity(identity, credentials, serviceUrl);
        return identity;
    }

    /// <summary>Checks the claims of a token with a good signature.</summary>
    /// <param name="identity">The identity read out of it.</param>
    /// <param name="credentials">Knows the bot's app ids.</param>
    /// <param name="serviceUrl">The activity's service url; null when the token is bound to none.</param>
    /// <returns>A task that ends when they are good.</returns>
    /// <exception cref="UnauthorizedAccessException">They are not.</exception>
    public static Task ValidateIdentity(ClaimsIdentity identity, ICredentialProvider credentials, string serviceUrl) =>
        TokenClaims.CheckChannelAsync(
            identity,
            AuthenticationConstants.ToBotFromChannelTokenIssuer,
            serviceUrl,
            credentials.IsValidAppIdAsync
        );
}
