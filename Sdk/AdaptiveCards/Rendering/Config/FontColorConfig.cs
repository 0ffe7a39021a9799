using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>One colour of texts.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class FontColorConfig
{
    /// <summary>For ordinary text, as "#AARRGGBB".</summary>
    public string Default { get; set; }

    /// <summary>For toned-down text.</summary>
    public string Subtle { get; set; }

    /// <summary>Behind text that is marked.</summary>
    public HighlightColorConfig HighlightColors { get; set; } = new();

    /// <summary>A colour.</summary>
    /// <param name="defaultColor">For ordinary text.</param>
    /// <param name="subtleColor">For toned-down text; null takes the other.</param>
    public FontColorConfig(string defaultColor, string subtleColor = null)
    {
        Default = defaultColor;
        Subtle = subtleColor ?? defaultColor;
    }
}
