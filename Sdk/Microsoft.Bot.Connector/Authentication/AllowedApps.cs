using System;
using System.Collections.Generic;
using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A list of bots that may call.</summary>
internal sealed class AllowedApps
{
    private const string Everyone = "*";
    private readonly HashSet<string> allowed;

    public AllowedApps(IEnumerable<string> apps)
    {
        allowed = new HashSet<string>(apps, StringComparer.Ordinal);
    }

    /// <summary>Throws when the claims are a bot's that is not on the list.</summary>
    public void Check(IList<Claim> claims, Func<string, string> refusal)
    {
        if (allowed.Contains(Everyone) || !SkillValidation.IsSkillClaim(claims))
        {
            return;
        }

        var appId = JwtTokenValidation.GetAppIdFromClaims(claims);
        if (!allowed.Contains(appId))
        {
            throw new UnauthorizedAccessException(refusal(appId));
        }
    }
}
