namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses authentication uses in the US Government cloud.</summary>
public static class GovernmentAuthenticationConstants
{
    /// <summary>Value of the channel service setting that selects this cloud.</summary>
    public const string ChannelService = "https://botframework.azure.us";

    /// <summary>Tenant the bot asks for tokens to the channel unless told otherwise.</summary>
    public const string DefaultChannelAuthTenant = "MicrosoftServices.onmicrosoft.us";

    /// <summary>Address of the token service.</summary>
    public const string OAuthUrlGov = "https://api.botframework.azure.us";

    /// <summary>OpenID metadata for tokens of the App Service Extension channel.</summary>
    public const string ToBotFromAseChannelOpenIdMetadataUrl =
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";

    /// <summary>OpenID metadata for tokens a channel sends the bot.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";

    /// <summary>Issuer of tokens a channel sends the bot.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.us";

    /// <summary>OpenID metadata for tokens the Emulator and other bots send.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl =
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";

    /// <summary>Where the bot gets tokens for the channel.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";

    /// <summary>Where the bot gets tokens for the channel; {0} is the tenant.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.us/{0}";

    /// <summary>Scope of tokens the bot sends a channel.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.us";
}
