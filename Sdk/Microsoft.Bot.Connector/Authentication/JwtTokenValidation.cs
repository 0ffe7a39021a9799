using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authenticates requests by the kind of token they bring.</summary>
public static class JwtTokenValidation
{
    /// <summary>Gets the caller's app id: the appid claim of a version 1.0 token, the azp claim of a 2.0 one.</summary>
    /// <param name="claims">Claims of the token.</param>
    /// <returns>The app id; null when the claims hold none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is null.</exception>
    public static string GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var list = claims as ICollection<Claim> ?? claims.ToList();
        return list.ValueOf(AuthenticationConstants.VersionClaim) switch
        {
            null or "" or "1.0" => list.ValueOf(AuthenticationConstants.AppIdClaim),
            "2.0" => list.ValueOf(AuthenticationConstants.AuthorizedParty),
            _ => null,
        };
    }
}
