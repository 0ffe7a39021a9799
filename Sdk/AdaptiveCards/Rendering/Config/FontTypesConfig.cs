using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>The families of fonts.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class FontTypesConfig
{
    /// <summary>The font of the host.</summary>
    public FontStyleConfig Default { get; set; } = new();

    /// <summary>A font whose letters are equally wide.</summary>
    public FontStyleConfig Monospace { get; set; } = new();

    /// <summary>The fonts of a family.</summary>
    /// <param name="fontType">The family.</param>
    /// <returns>Its font, sizes and weights.</returns>
    public FontStyleConfig GetFontType(AdaptiveFontType fontType) => fontType == AdaptiveFontType.Monospace ? Monospace : Default;
}
