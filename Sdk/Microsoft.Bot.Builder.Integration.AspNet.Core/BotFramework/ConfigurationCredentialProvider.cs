using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.BotFramework;

/// <summary>Takes app id and password from configuration.</summary>
public sealed class ConfigurationCredentialProvider : SimpleCredentialProvider
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="configuration">The configuration; without MicrosoftAppId authentication is disabled.</param>
    public ConfigurationCredentialProvider(IConfiguration configuration)
    {
        AppId = configuration.GetSection(MicrosoftAppCredentials.MicrosoftAppIdKey)?.Value;
        Password = configuration.GetSection(MicrosoftAppCredentials.MicrosoftAppPasswordKey)?.Value;
    }
}
