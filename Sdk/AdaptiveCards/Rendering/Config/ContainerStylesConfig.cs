using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>The colours of every container style.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class ContainerStylesConfig
{
    /// <summary>That of the card itself.</summary>
    public ContainerStyleConfig Default { get; set; } = new();

    /// <summary>What stands out.</summary>
    public ContainerStyleConfig Emphasis { get; set; } = new() { BackgroundColor = "#08000000" };

    /// <summary>Something went well.</summary>
    public ContainerStyleConfig Good { get; set; } = new() { BackgroundColor = "#FFD5F0DD" };

    /// <summary>Something needs attention.</summary>
    public ContainerStyleConfig Attention { get; set; } = new() { BackgroundColor = "#F7E9E9" };

    /// <summary>Something may go wrong.</summary>
    public ContainerStyleConfig Warning { get; set; } = new() { BackgroundColor = "#F7F7DF" };

    /// <summary>The accent colour.</summary>
    public ContainerStyleConfig Accent { get; set; } = new() { BackgroundColor = "#DCE5F7" };

    /// <summary>The colours of a style.</summary>
    /// <param name="style">The style; null for that of the card itself.</param>
    /// <returns>Its colours.</returns>
    public ContainerStyleConfig GetContainerStyleConfig(AdaptiveContainerStyle? style) =>
        style switch
        {
            AdaptiveContainerStyle.Emphasis => Emphasis,
            AdaptiveContainerStyle.Good => Good,
            AdaptiveContainerStyle.Attention => Attention,
            AdaptiveContainerStyle.Warning => Warning,
            AdaptiveContainerStyle.Accent => Accent,
            _ => Default,
        };
}
