using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>The colours of the pen that marks texts.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class HighlightColorConfig
{
    /// <summary>Behind ordinary text.</summary>
    public string Default { get; set; } = "#FFFFFF00";

    /// <summary>Behind toned-down text.</summary>
    public string Subtle { get; set; } = "#FFFFFFE0";
}
