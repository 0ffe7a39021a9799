using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>The colours of texts.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class ForegroundColorsConfig
{
    /// <summary>Ordinary text.</summary>
    public FontColorConfig Default { get; set; } = new("#FF000000", "#B2000000");

    /// <summary>The accent colour.</summary>
    public FontColorConfig Accent { get; set; } = new("#FF0000FF", "#B20000FF");

    /// <summary>Dark text.</summary>
    public FontColorConfig Dark { get; set; } = new("#FF101010", "#B2101010");

    /// <summary>Light text.</summary>
    public FontColorConfig Light { get; set; } = new("#FFFFFFFF", "#B2FFFFFF");

    /// <summary>Something went well.</summary>
    public FontColorConfig Good { get; set; } = new("#FF008000", "#B2008000");

    /// <summary>Something may go wrong.</summary>
    public FontColorConfig Warning { get; set; } = new("#FFFFD700", "#B2FFD700");

    /// <summary>Something needs attention.</summary>
    public FontColorConfig Attention { get; set; } = new("#FF8B0000", "#B28B0000");
}
