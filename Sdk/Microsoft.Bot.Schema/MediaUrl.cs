using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where sound or film lies.</summary>
public class MediaUrl
{
    /// <summary>Initializes a new instance of the <see cref="MediaUrl"/> class with nothing set.</summary>
    public MediaUrl() { }

    /// <summary>Initializes a new instance of the <see cref="MediaUrl"/> class.</summary>
    /// <param name="url">The address.</param>
    /// <param name="profile">A hint about the format, for the client to choose by.</param>
    public MediaUrl(string url = default, string profile = default)
    {
        Url = url;
        Profile = profile;
    }

    /// <summary>The address.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>A hint about the format, for the client to choose by.</summary>
    [JsonProperty(PropertyName = "profile")]
    public string Profile { get; set; }
}
