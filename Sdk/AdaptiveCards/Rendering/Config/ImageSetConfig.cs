using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>How sets of pictures look.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class ImageSetConfig
{
    /// <summary>The size of a set that says none.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveImageSize>))]
    public AdaptiveImageSize ImageSize { get; set; } = AdaptiveImageSize.Medium;
}
