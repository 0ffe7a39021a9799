using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks that a signing key may speak for a channel.</summary>
public static class EndorsementsValidator
{
    /// <summary>Tells whether an endorsement is among a key's.</summary>
    /// <param name="expectedEndorsement">The endorsement, such as a channel id; null or blank asks for none.</param>
    /// <param name="endorsements">The key's endorsements.</param>
    /// <returns>True when it is, or when none is asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endorsements"/> is null although one is asked for.</exception>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrWhiteSpace(expectedEndorsement))
        {
            return true;
        }

        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
