using System;
using System.Collections.Generic;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys a service signs with, as its metadata listed them at one moment, and what each is endorsed for.</summary>
internal sealed record SigningKeys(
    IReadOnlyCollection<SecurityKey> Keys,
    IReadOnlyDictionary<string, HashSet<string>> Endorsements,
    DateTimeOffset ReadAt
);
