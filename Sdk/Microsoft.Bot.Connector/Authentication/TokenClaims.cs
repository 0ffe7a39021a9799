using System;
using System.Linq;
using System.Security.Claims;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the claims of a token with a good signature must still say, one method a kind of caller.</summary>
internal static class TokenClaims
{
    /// <summary>A channel's token: for one of the bot's apps, and bound to the service the activity names (null for unbound).</summary>
    public static async Task CheckChannelAsync(
        ClaimsIdentity identity,
        string issuer,
        string serviceUrl,
        Func<string, Task<bool>> isValidAppId
    )
    {
        Require(identity is { IsAuthenticated: true }, "The request brings no token of the channel.");
        var audience = identity.Claims.FirstOrDefault(c => c.Type == AuthenticationConstants.AudienceClaim && c.Issuer == issuer)?.Value;
        Require(!string.IsNullOrWhiteSpace(audience), $"'{AuthenticationConstants.AudienceClaim}' claim is required on channel Tokens.");
        Require(await isValidAppId(audience), $"Invalid AppId passed on token: {audience}");
        if (serviceUrl != null)
        {
            var bound = identity.Claims.ValueOf(AuthenticationConstants.ServiceUrlClaim);
            Require(!string.IsNullOrWhiteSpace(bound), $"'{AuthenticationConstants.ServiceUrlClaim}' claim is required on channel Tokens.");
            Require(string.Equals(bound, serviceUrl, StringComparison.OrdinalIgnoreCase), "The token is bound to another service.");
        }
    }

    /// <summary>The Emulator's token: made out to one of the bot's apps.</summary>
    public static async Task CheckEmulatorAsync(ClaimsIdentity identity, Func<string, Task<bool>> isValidAppId)
    {
        Require(identity is { IsAuthenticated: true }, "The request brings no token of the Emulator.");
        var version = identity.Claims.ValueOf(AuthenticationConstants.VersionClaim);
        Require(version != null, $"'{AuthenticationConstants.VersionClaim}' claim is required on Emulator Tokens.");
        var (claim, shown) = version switch
        {
            "" or "1.0" => (AuthenticationConstants.AppIdClaim, "1.0"),
            "2.0" => (AuthenticationConstants.AuthorizedParty, "2.0"),
            _ => throw new UnauthorizedAccessException($"Unknown Emulator Token version '{version}'."),
        };
        var appId = identity.Claims.ValueOf(claim);
        Require(appId != null, $"'{claim}' claim is required on Emulator Token version '{shown}'.");
        Require(await isValidAppId(appId), $"Invalid AppId passed on token: {appId}");
    }

    /// <summary>Another bot's token: for one of the bot's apps, and made out to some app.</summary>
    public static async Task CheckSkillAsync(ClaimsIdentity identity, Func<string, Task<bool>> isValidAppId)
    {
        Require(identity != null, "Invalid Identity");
        Require(identity.IsAuthenticated, "Token Not Authenticated");
        Require(
            !string.IsNullOrWhiteSpace(identity.Claims.ValueOf(AuthenticationConstants.VersionClaim)),
            $"'{AuthenticationConstants.VersionClaim}' claim is required on skill Tokens."
        );
        var audience = identity.Claims.ValueOf(AuthenticationConstants.AudienceClaim);
        Require(!string.IsNullOrWhiteSpace(audience), $"'{AuthenticationConstants.AudienceClaim}' claim is required on skill Tokens.");
        Require(await isValidAppId(audience), "Invalid audience.");
        Require(!string.IsNullOrWhiteSpace(JwtTokenValidation.GetAppIdFromClaims(identity.Claims)), "Invalid appId.");
    }

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new UnauthorizedAccessException(otherwise);
        }
    }
}
