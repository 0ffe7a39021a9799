using System.Collections.Generic;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Facts as a table of two columns.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveFactSet : AdaptiveElement
{
    /// <summary>"FactSet".</summary>
    public const string TypeName = "FactSet";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The facts, from top to bottom.</summary>
    [JsonProperty(Required = Required.AllowNull, NullValueHandling = NullValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveFact), ElementName = "Fact")]
    public List<AdaptiveFact> Facts { get; set; } = [];
}
