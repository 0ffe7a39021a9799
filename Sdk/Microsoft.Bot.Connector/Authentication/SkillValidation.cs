using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Security.Claims;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Recognises and checks tokens other bots call with, hosts calling a skill and skills answering their host.</summary>
public class SkillValidation
{
    /// <summary>Tells whether an Authorization header carries another bot's token; the signature is not looked at.</summary>
    /// <param name="authHeader">The header; null and malformed ones carry none.</param>
    /// <returns>True when it does.</returns>
    public static bool IsSkillToken(string authHeader) => BearerToken.TryRead(authHeader, out var token) && IsSkillClaim(token.Claims);

    /// <summary>
    /// Tells whether claims are another bot's: they have a version, and the caller's app id differs from the audience, which is not
    /// the channel's.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <returns>True when they are.</returns>
    public static bool IsSkillClaim(IEnumerable<Claim> claims)
    {
        var list = claims as ICollection<Claim> ?? claims.ToList();
        if (list.Any(c => c is { Type: AuthenticationConstants.AppIdClaim, Value: AuthenticationConstants.AnonymousSkillAppId }))
        {
            return true;
        }

        var audience = list.ValueOf(AuthenticationConstants.AudienceClaim);
        if (list.ValueOf(AuthenticationConstants.VersionClaim) == null || IsChannel(audience))
        {
            return false;
        }

        var appId = JwtTokenValidation.GetAppIdFromClaims(list);
        return !string.IsNullOrWhiteSpace(appId) && appId != audience;
    }

    /// <summary>Makes the identity of a skill that calls without a token.</summary>
    /// <returns>An identity of type anonymous with the app id AnonymousSkill.</returns>
    public static ClaimsIdentity CreateAnonymousSkillClaim() =>
        new(
            [new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)],
            AuthenticationConstants.AnonymousAuthType
        );

    /// <summary>Checks another bot's token.</summary>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="credentials">Knows the bot's app ids.</param>
    /// <param name="channelProvider">Knows the cloud; null for public Azure.</param>
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
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig
    )
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var extractor = new JwtTokenExtractor(
            httpClient,
            TokenIssuers.SkillRules(authConfig),
            EmulatorValidation.MetadataOf(channelProvider),
            AuthenticationConstants.AllowedSigningAlgorithms
        );
        var identity = await extractor.GetIdentityAsync(authHeader, channelId, authConfig.RequiredEndorsements);
        await TokenClaims.CheckSkillAsync(identity, credentials.IsValidAppIdAsync);
        return identity;
    }

    private static bool IsChannel(string audience) =>
        string.IsNullOrWhiteSpace(audience)
        || audience is AuthenticationConstants.ToBotFromChannelTokenIssuer or GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer;
}
