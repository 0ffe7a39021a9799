using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>An element of a type this library does not know; its properties are in <see cref="AdaptiveTypedElement.AdditionalProperties"/>.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveUnknownElement : AdaptiveElement
{
    /// <inheritdoc/>
    [XmlAttribute("type")]
    public override string Type { get; set; } = "";
}
