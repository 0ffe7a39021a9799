using System;
using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Where a card comes from.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = "Metadata")]
public class AdaptiveMetadata
{
    /// <summary>The page that shows the same as the card; null for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("webUrl")]
    [DefaultValue(null)]
    public string WebUrl { get; set; }

    /// <summary>Properties that are not part of the known schema, by name; never null after construction.</summary>
    [JsonExtensionData]
    [XmlElement]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Tells the serializer whether there are unknown properties to write.</summary>
    /// <returns>True when <see cref="AdditionalProperties"/> holds at least one.</returns>
    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties?.Count > 0;
}
