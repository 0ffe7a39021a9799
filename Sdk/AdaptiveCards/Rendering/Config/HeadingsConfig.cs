using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>How headings are told to screen readers.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class HeadingsConfig
{
    /// <summary>The level of a text block that is a heading, from 1 to 6.</summary>
    public int Level { get; set; } = 2;
}
