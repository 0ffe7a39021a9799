using System;
using System.Collections.Generic;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Names, addresses and claims authentication uses in public Azure.</summary>
public static class AuthenticationConstants
{
    /// <summary>Authentication type of an identity that proved nothing.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>App id standing for a skill that proved nothing.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";

    /// <summary>Claim with the caller's app id in version 1.0 tokens.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>Claim naming whom a token is for.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>Claim with the caller's app id in version 2.0 tokens.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>Configuration key for the address of the channel's OpenID metadata.</summary>
    public const string BotOpenIdMetadataKey = "BotOpenIdMetadata";

    /// <summary>Tenant the bot asks for tokens to the channel unless told otherwise.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    /// <summary>Configuration key that switches the Emulator's OAuth cards on.</summary>
    public const string EmulateOAuthCardsKey = "EmulateOAuthCards";

    /// <summary>Token header with the id of the signing key.</summary>
    public const string KeyIdHeader = "kid";

    /// <summary>Address of the token service.</summary>
    public const string OAuthUrl = "https://api.botframework.com";

    /// <summary>Configuration key for the address of the token service.</summary>
    public const string OAuthUrlKey = "OAuthApiEndpoint";

    /// <summary>Claim with the service url a channel token is bound to.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>Claim with the tenant.</summary>
    public const string TenantIdClaim = "tid";

    /// <summary>OpenID metadata for tokens of the App Service Extension channel.</summary>
    public const string ToBotFromAseChannelOpenIdMetadataUrl =
        "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>OpenID metadata for tokens a channel sends the bot.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Issuer of tokens a channel sends the bot.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>OpenID metadata for tokens the Emulator and other bots send.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl =
        "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>OpenID metadata for tokens an enterprise channel sends; {0} is the channel service.</summary>
    public const string ToBotFromEnterpriseChannelOpenIdMetadataUrlFormat =
        "https://{0}.enterprisechannel.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where the bot gets tokens for the channel.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    /// <summary>Where the bot gets tokens for the channel; {0} is the tenant.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>Scope of tokens the bot sends a channel.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>Issuer of version 1.0 tokens in the US Government cloud; {0} is the tenant.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV1 = "https://login.microsoftonline.us/{0}/";

    /// <summary>Issuer of version 2.0 tokens in the US Government cloud; {0} is the tenant.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.us/{0}/v2.0";

    /// <summary>Issuer of version 1.0 tokens; {0} is the tenant.</summary>
    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    /// <summary>Issuer of version 2.0 tokens; {0} is the tenant.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";

    /// <summary>Claim with the token's version.</summary>
    public const string VersionClaim = "ver";

    /// <summary>Signature algorithms a token may use: RSA with SHA-256, SHA-384 or SHA-512.</summary>
    public static readonly HashSet<string> AllowedSigningAlgorithms = new(StringComparer.Ordinal)
    {
        SecurityAlgorithms.RsaSha256,
        SecurityAlgorithms.RsaSha384,
        SecurityAlgorithms.RsaSha512,
    };
}
