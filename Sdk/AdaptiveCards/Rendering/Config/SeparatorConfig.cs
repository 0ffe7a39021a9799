using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>How the line above an element looks.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class SeparatorConfig
{
    /// <summary>Its thickness in pixels.</summary>
    public int LineThickness { get; set; } = 1;

    /// <summary>Its colour, as "#AARRGGBB".</summary>
    public string LineColor { get; set; } = "#FF101010";
}
