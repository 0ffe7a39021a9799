using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot asks of its callers beyond a good token.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Gets or sets endorsements the signing key must carry; none unless set.</summary>
    public string[] RequiredEndorsements { get; set; } = Array.Empty<string>();

    /// <summary>Gets or sets the bot's own check of claims; null lets channels in and keeps other bots out.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Gets or sets issuers trusted for other bots' tokens beside the Bot Framework's own; null for none.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; }
}
