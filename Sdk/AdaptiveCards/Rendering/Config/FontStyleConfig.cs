using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>One family of fonts with its sizes and weights.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class FontStyleConfig
{
    /// <summary>The name of the font; null takes that of the host.</summary>
    public string FontFamily { get; set; }

    /// <summary>Its sizes.</summary>
    public FontSizesConfig FontSizes { get; set; } = new();

    /// <summary>Its weights.</summary>
    public FontWeightsConfig FontWeights { get; set; } = new();
}
