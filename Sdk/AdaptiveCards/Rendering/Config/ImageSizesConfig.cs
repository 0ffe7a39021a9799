using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>The sizes of pictures, in pixels.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class ImageSizesConfig
{
    /// <summary>Small.</summary>
    public int Small { get; set; } = 40;

    /// <summary>Medium.</summary>
    public int Medium { get; set; } = 80;

    /// <summary>Large.</summary>
    public int Large { get; set; } = 160;
}
