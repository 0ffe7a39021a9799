using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Whether a user has a token for one connection.</summary>
public class TokenStatus
{
    /// <summary>Initializes a new instance of the <see cref="TokenStatus"/> class with nothing set.</summary>
    public TokenStatus() { }

    /// <summary>Initializes a new instance of the <see cref="TokenStatus"/> class.</summary>
    /// <param name="channelId">The channel the user is on.</param>
    /// <param name="connectionName">The connection.</param>
    /// <param name="hasToken">Whether a token is held for the user.</param>
    /// <param name="serviceProviderDisplayName">The name of the provider to show.</param>
    public TokenStatus(
        string channelId = default,
        string connectionName = default,
        bool? hasToken = default,
        string serviceProviderDisplayName = default
    )
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        HasToken = hasToken;
        ServiceProviderDisplayName = serviceProviderDisplayName;
    }

    /// <summary>The channel the user is on.</summary>
    [JsonProperty(PropertyName = "channelId")]
    public string ChannelId { get; set; }

    /// <summary>The connection.</summary>
    [JsonProperty(PropertyName = "connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>Whether a token is held for the user.</summary>
    [JsonProperty(PropertyName = "hasToken")]
    public bool? HasToken { get; set; }

    /// <summary>The name of the provider to show.</summary>
    [JsonProperty(PropertyName = "serviceProviderDisplayName")]
    public string ServiceProviderDisplayName { get; set; }
}
