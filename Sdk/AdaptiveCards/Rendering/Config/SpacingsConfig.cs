using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>The spaces between elements, in pixels.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class SpacingsConfig
{
    /// <summary>Small.</summary>
    public int Small { get; set; } = 3;

    /// <summary>The usual one.</summary>
    public int Default { get; set; } = 8;

    /// <summary>Medium.</summary>
    public int Medium { get; set; } = 20;

    /// <summary>Large.</summary>
    public int Large { get; set; } = 30;

    /// <summary>Very large.</summary>
    public int ExtraLarge { get; set; } = 40;

    /// <summary>At the edge of a container.</summary>
    public int Padding { get; set; } = 15;
}
