using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Shows another card within the card.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveShowCardAction : AdaptiveAction
{
    /// <summary>"Action.ShowCard".</summary>
    public const string TypeName = "Action.ShowCard";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The card to show.</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlElement(ElementName = "AdaptiveCard")]
    public AdaptiveCard Card { get; set; }
}
