using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>The colours of one container style.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class ContainerStyleConfig
{
    /// <summary>The colour behind the elements, as "#AARRGGBB"; null for none.</summary>
    public string BackgroundColor { get; set; } = "#FFFFFFFF";

    /// <summary>The colours of texts.</summary>
    public ForegroundColorsConfig ForegroundColors { get; set; } = new();
}
