using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who may issue tokens to the bot, and what a good token must be.</summary>
internal static class TokenIssuers
{
    private const string GovernmentTenant = "cab8a31a-1906-4287-a0d8-4eef66b95f6e";

    // The Bot Framework's own tenants, as the Emulator's and other bots' tokens come from.
    private static readonly string[] BotFrameworkTenants =
    [
        "d6d49420-f39b-4df7-a1dc-d59a935871db",
        "f8cdef31-a31e-4b4a-93e4-5f571e91255a",
        "69e9b82d-4842-4902-8d1e-abc5b98a55e8",
    ];

    /// <summary>Issuers of the Emulator's and other bots' tokens, versions 1.0 and 2.0, public Azure and US Government.</summary>
    public static readonly string[] BotFramework =
    [
        .. BotFrameworkTenants.Select(t => Fill(AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, t)),
        .. BotFrameworkTenants.Select(t => Fill(AuthenticationConstants.ValidTokenIssuerUrlTemplateV2, t)),
        Fill(AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, GovernmentTenant),
        Fill(AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2, GovernmentTenant),
        Fill(AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1, "f8cdef31-a31e-4b4a-93e4-5f571e91255a"),
        Fill(AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2, "f8cdef31-a31e-4b4a-93e4-5f571e91255a"),
    ];

    /// <summary>All four issuers a tenant may have.</summary>
    public static IEnumerable<string> OfTenant(string tenant) =>
        [
            Fill(AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, tenant),
            Fill(AuthenticationConstants.ValidTokenIssuerUrlTemplateV2, tenant),
            Fill(AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1, tenant),
            Fill(AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2, tenant),
        ];

    /// <summary>A good token: signed, in time give or take five minutes, from one of the issuers. Its audience is checked apart.</summary>
    public static TokenValidationParameters Rules(IEnumerable<string> issuers) =>
        new()
        {
            ValidateIssuer = true,
            ValidIssuers = issuers.ToList(),
            ValidateAudience = false,
            ValidateLifetime = true,
            ClockSkew = TimeSpan.FromMinutes(5),
            RequireSignedTokens = true,
            ValidateIssuerSigningKey = true,
        };

    /// <summary>The rules for other bots' tokens: the Bot Framework's issuers and those the bot trusts beside them.</summary>
    public static TokenValidationParameters SkillRules(AuthenticationConfiguration configuration) =>
        Rules(BotFramework.Concat(configuration?.ValidTokenIssuers ?? []));

    private static string Fill(string template, string tenant) => string.Format(CultureInfo.InvariantCulture, template, tenant);
}
