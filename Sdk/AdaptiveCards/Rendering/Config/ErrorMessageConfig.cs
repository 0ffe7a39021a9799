using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>How the error messages of inputs look.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class ErrorMessageConfig
{
    /// <summary>The size of the text.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveTextSize>))]
    public AdaptiveTextSize Size { get; set; }

    /// <summary>The space above the text.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveSpacing>))]
    public AdaptiveSpacing Spacing { get; set; }

    /// <summary>The weight of the text.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveTextWeight>))]
    public AdaptiveTextWeight Weight { get; set; }
}
