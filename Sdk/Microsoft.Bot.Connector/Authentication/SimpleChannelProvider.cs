using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A channel service known from the start.</summary>
public class SimpleChannelProvider : IChannelProvider
{
    /// <summary>Initializes a new instance for public Azure.</summary>
    public SimpleChannelProvider() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="channelService">The channel service; null or empty for public Azure.</param>
    public SimpleChannelProvider(string channelService)
    {
        ChannelService = channelService;
    }

    /// <summary>Gets or sets the channel service; null or empty for public Azure.</summary>
    public string ChannelService { get; set; }

    /// <inheritdoc/>
    public Task<string> GetChannelServiceAsync() => Task.FromResult(ChannelService);

    /// <inheritdoc/>
    public bool IsGovernment() => ChannelService == GovernmentAuthenticationConstants.ChannelService;

    /// <inheritdoc/>
    public bool IsPublicAzure() => string.IsNullOrEmpty(ChannelService);
}
