using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>How fact sets look.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class FactSetConfig
{
    /// <summary>The names of facts.</summary>
    public TextBlockConfig Title { get; set; } = new() { Weight = AdaptiveTextWeight.Bolder, MaxWidth = 150 };

    /// <summary>The values of facts.</summary>
    public TextBlockConfig Value { get; set; } = new();

    /// <summary>The space between name and value, in pixels.</summary>
    public int Spacing { get; set; } = 10;
}
