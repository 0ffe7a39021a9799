using System;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A part of a rich text block.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public abstract class AdaptiveInline
{
    /// <summary>The type name as it stands in JSON, for example "TextRun".</summary>
    [JsonProperty(Order = -10, Required = Required.Always, NullValueHandling = NullValueHandling.Include)]
    [XmlIgnore]
    public abstract string Type { get; set; }

    /// <summary>Properties that are not part of the known schema, by name; never null after construction.</summary>
    [JsonExtensionData]
    [XmlElement]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Tells the serializer whether there are unknown properties to write.</summary>
    /// <returns>True when <see cref="AdditionalProperties"/> holds at least one.</returns>
    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties?.Count > 0;
}
