using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    /// <summary>Initializes a new instance of the <see cref="ChannelInfo"/> class with nothing set.</summary>
    public ChannelInfo() { }

    /// <summary>Initializes a new instance of the <see cref="ChannelInfo"/> class.</summary>
    /// <param name="id">The id of the channel.</param>
    /// <param name="name">The name of the channel; null for the general one.</param>
    public ChannelInfo(string id = default, string name = default)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The id of the channel.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The name of the channel; null for the general one.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The kind of channel: standard, private or shared.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
