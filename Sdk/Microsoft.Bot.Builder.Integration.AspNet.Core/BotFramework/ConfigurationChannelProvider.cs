using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.BotFramework;

/// <summary>Takes the channel service from configuration.</summary>
public sealed class ConfigurationChannelProvider : SimpleChannelProvider
{
    /// <summary>Configuration key of the channel service.</summary>
    public const string ChannelServiceKey = "ChannelService";

    /// <summary>Initializes a new instance.</summary>
    /// <param name="configuration">The configuration; without the key it is public Azure.</param>
    public ConfigurationChannelProvider(IConfiguration configuration)
    {
        ChannelService = configuration.GetSection(ChannelServiceKey)?.Value;
    }
}
