using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>How labels look.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class LabelConfig
{
    /// <summary>The space between label and input.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveSpacing>))]
    public AdaptiveSpacing InputSpacing { get; set; }

    /// <summary>Labels of inputs that must be filled in.</summary>
    public InputLabelConfig RequiredInputs { get; set; } = new() { Suffix = " *" };

    /// <summary>Labels of the others.</summary>
    public InputLabelConfig OptionalInputs { get; set; } = new();
}
