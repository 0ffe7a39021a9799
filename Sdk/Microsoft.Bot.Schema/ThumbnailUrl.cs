using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A small picture.</summary>
public class ThumbnailUrl
{
    /// <summary>Initializes a new instance of the <see cref="ThumbnailUrl"/> class with nothing set.</summary>
    public ThumbnailUrl() { }

    /// <summary>Initializes a new instance of the <see cref="ThumbnailUrl"/> class.</summary>
    /// <param name="url">Where the picture lies.</param>
    /// <param name="alt">The words for those who do not see it.</param>
    public ThumbnailUrl(string url = default, string alt = default)
    {
        Url = url;
        Alt = alt;
    }

    /// <summary>Where the picture lies.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>The words for those who do not see it.</summary>
    [JsonProperty(PropertyName = "alt")]
    public string Alt { get; set; }
}
