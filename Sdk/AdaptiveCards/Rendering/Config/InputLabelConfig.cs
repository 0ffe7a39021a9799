using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>How the label of an input looks.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class InputLabelConfig
{
    /// <summary>The meaning of its colour.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveTextColor>))]
    public AdaptiveTextColor Color { get; set; }

    /// <summary>Whether it is toned down.</summary>
    public bool IsSubtle { get; set; }

    /// <summary>Its size.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveTextSize>))]
    public AdaptiveTextSize Size { get; set; }

    /// <summary>Its weight.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveTextWeight>))]
    public AdaptiveTextWeight Weight { get; set; }

    /// <summary>What is put behind it; null for nothing.</summary>
    public string Suffix { get; set; }
}
