using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a configuration invoke, with what to show.</summary>
/// <typeparam name="T">What is shown: a sign-in or a task module.</typeparam>
public class ConfigResponse<T> : ConfigResponseBase
{
    /// <summary>Initializes a new instance of the <see cref="ConfigResponse{T}"/> class of the kind "config".</summary>
    public ConfigResponse()
        : base("config") { }

    /// <summary>What is shown.</summary>
    [JsonProperty(PropertyName = "config")]
    public T Config { get; set; }

    /// <summary>How long the client may keep the answer.</summary>
    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
