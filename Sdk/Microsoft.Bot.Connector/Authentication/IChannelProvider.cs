using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows which cloud's channel service the bot is registered with.</summary>
public interface IChannelProvider
{
    /// <summary>Gets the channel service.</summary>
    /// <returns>Its address; null or empty for public Azure.</returns>
    Task<string> GetChannelServiceAsync();

    /// <summary>Tells whether it is the US Government's.</summary>
    /// <returns>True when it is.</returns>
    bool IsGovernment();

    /// <summary>Tells whether it is public Azure's.</summary>
    /// <returns>True when it is.</returns>
    bool IsPublicAzure();
}
