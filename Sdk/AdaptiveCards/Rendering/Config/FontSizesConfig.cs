using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>The sizes of texts, in pixels; null takes that of the host.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class FontSizesConfig
{
    /// <summary>Small.</summary>
    public int? Small { get; set; }

    /// <summary>Ordinary.</summary>
    public int? Default { get; set; }

    /// <summary>Medium.</summary>
    public int? Medium { get; set; }

    /// <summary>Large.</summary>
    public int? Large { get; set; }

    /// <summary>Very large.</summary>
    public int? ExtraLarge { get; set; }

    /// <summary>The size a host has when it says nothing.</summary>
    /// <param name="requested">The word.</param>
    /// <returns>Pixels.</returns>
    public static int GetDefaultFontSize(AdaptiveTextSize requested) =>
        requested switch
        {
            AdaptiveTextSize.Small => 10,
            AdaptiveTextSize.Medium => 14,
            AdaptiveTextSize.Large => 17,
            AdaptiveTextSize.ExtraLarge => 20,
            _ => 12,
        };

    /// <summary>The size of this configuration.</summary>
    /// <param name="requested">The word.</param>
    /// <returns>Pixels. Null when nothing is said about it.</returns>
    public int? GetFontSize(AdaptiveTextSize requested) =>
        requested switch
        {
            AdaptiveTextSize.Small => Small,
            AdaptiveTextSize.Medium => Medium,
            AdaptiveTextSize.Large => Large,
            AdaptiveTextSize.ExtraLarge => ExtraLarge,
            _ => Default,
        };
}
