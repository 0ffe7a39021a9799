using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>What a card itself may decide.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveCardConfig : AdaptiveConfigBase
{
    /// <summary>Whether a card may choose its own style.</summary>
    public bool AllowCustomStyle { get; set; } = true;
}
