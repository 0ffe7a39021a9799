using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>How inputs look.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class InputsConfig
{
    /// <summary>Their labels.</summary>
    public LabelConfig Label { get; set; } = new();

    /// <summary>Their error messages.</summary>
    public ErrorMessageConfig ErrorMessage { get; set; } = new();
}
