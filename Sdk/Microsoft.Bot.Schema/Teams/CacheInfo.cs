using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long the client may keep an answer.</summary>
public class CacheInfo
{
    /// <summary>Initializes a new instance of the <see cref="CacheInfo"/> class with nothing set.</summary>
    public CacheInfo() { }

    /// <summary>Initializes a new instance of the <see cref="CacheInfo"/> class.</summary>
    /// <param name="cacheType">The kind of cache.</param>
    /// <param name="cacheDuration">How long, in seconds.</param>
    public CacheInfo(string cacheType = default, int cacheDuration = default)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    /// <summary>The kind of cache.</summary>
    [JsonProperty(PropertyName = "cacheType")]
    public string CacheType { get; set; }

    /// <summary>How long, in seconds.</summary>
    [JsonProperty(PropertyName = "cacheDuration")]
    public int CacheDuration { get; set; }
}
