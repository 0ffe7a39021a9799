using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A user or a bot.</summary>
public class ChannelAccount
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public ChannelAccount() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="id">The id on the channel.</param>
    /// <param name="name">The name to show; null when unknown.</param>
    public ChannelAccount(string id = default, string name = default)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The id on the channel.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The name to show; null when unknown.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}
