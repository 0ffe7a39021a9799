using System.Collections.Generic;
using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Looks values up among claims.</summary>
internal static class ClaimsReading
{
    /// <summary>Gets the value of the first claim of a type; null when there is none.</summary>
    public static string ValueOf(this IEnumerable<Claim> claims, string type)
    {
        foreach (var claim in claims)
        {
            if (claim.Type == type)
            {
                return claim.Value;
            }
        }

        return null;
    }
}
