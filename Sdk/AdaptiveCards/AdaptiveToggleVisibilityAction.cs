using System.Collections.Generic;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Shows or hides elements of the card.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    /// <summary>"Action.ToggleVisibility".</summary>
    public const string TypeName = "Action.ToggleVisibility";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The elements to show or hide.</summary>
    [JsonConverter(typeof(ToggleElementsConverter))]
    [JsonProperty(Required = Required.AllowNull, NullValueHandling = NullValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveTargetElement), ElementName = "TargetElement")]
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];
}
