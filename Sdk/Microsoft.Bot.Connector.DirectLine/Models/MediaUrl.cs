using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>One form of a sound or a film.</summary>
public class MediaUrl
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public MediaUrl() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="url">Where it is.</param>
    /// <param name="profile">A word by which a player chooses; null for none.</param>
    public MediaUrl(string url = default, string profile = default)
    {
        Url = url;
        Profile = profile;
    }

    /// <summary>Where it is.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>A word by which a player chooses; null for none.</summary>
    [JsonProperty(PropertyName = "profile")]
    public string Profile { get; set; }
}
