using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>How a text looks.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class TextBlockConfig
{
    /// <summary>The size of the text.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveTextSize>))]
    public AdaptiveTextSize Size { get; set; }

    /// <summary>The weight of the text.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveTextWeight>))]
    public AdaptiveTextWeight Weight { get; set; }

    /// <summary>The meaning of its colour.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveTextColor>))]
    public AdaptiveTextColor Color { get; set; }

    /// <summary>Whether it is toned down.</summary>
    public bool IsSubtle { get; set; }

    /// <summary>Whether it goes on in a new line.</summary>
    public bool Wrap { get; set; } = true;

    /// <summary>The greatest width in pixels; 0 for any.</summary>
    public int MaxWidth { get; set; }
}
