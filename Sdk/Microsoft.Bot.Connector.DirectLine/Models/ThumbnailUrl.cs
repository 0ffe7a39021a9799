using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A small picture.</summary>
public class ThumbnailUrl
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public ThumbnailUrl() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="url">Where it is.</param>
    /// <param name="alt">Words for those who do not see it.</param>
    public ThumbnailUrl(string url = default, string alt = default)
    {
        Url = url;
        Alt = alt;
    }

    /// <summary>Where it is.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>Words for those who do not see it.</summary>
    [JsonProperty(PropertyName = "alt")]
    public string Alt { get; set; }
}
