using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>The weights of texts, from 100 to 900; null takes that of the host.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class FontWeightsConfig
{
    /// <summary>Thin.</summary>
    public int? Lighter { get; set; }

    /// <summary>Ordinary.</summary>
    public int? Default { get; set; }

    /// <summary>Bold.</summary>
    public int? Bolder { get; set; }

    /// <summary>The weight a host has when it says nothing.</summary>
    /// <param name="requested">The word.</param>
    /// <returns>A number from 100 to 900.</returns>
    public static int GetDefaultFontWeight(AdaptiveTextWeight requested) =>
        requested switch
        {
            AdaptiveTextWeight.Lighter => 200,
            AdaptiveTextWeight.Bolder => 600,
            _ => 400,
        };

    /// <summary>The weight of this configuration.</summary>
    /// <param name="requested">The word.</param>
    /// <returns>A number from 100 to 900. Null when nothing is said about it.</returns>
    public int? GetFontWeight(AdaptiveTextWeight requested) =>
        requested switch
        {
            AdaptiveTextWeight.Lighter => Lighter,
            AdaptiveTextWeight.Bolder => Bolder,
            _ => Default,
        };
}
