using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>What every element, action and card has: a type name, an id, requirements, a fallback and room for unknown properties.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[JsonConverter(typeof(AdaptiveTypedElementConverter))]
public abstract class AdaptiveTypedElement
{
    /// <summary>Features the host must have to show this element: name to lowest version, "*" for any version. Null or empty asks for nothing.</summary>
    [JsonProperty(Order = 1, DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlIgnore]
    public IDictionary<string, string> Requires;

    /// <summary>The type name as it stands in JSON, for example "TextBlock".</summary>
    [JsonProperty(Order = -10, Required = Required.Always, NullValueHandling = NullValueHandling.Include)]
    [XmlIgnore]
    public abstract string Type { get; set; }

    /// <summary>What is shown instead when this element is unknown or its requirements are not met; null when nothing was said about it.</summary>
    [JsonConverter(typeof(AdaptiveFallbackConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlIgnore]
    public AdaptiveFallbackElement Fallback { get; set; }

    /// <summary>A number unique in this process, given while parsing; null for an element built in code.</summary>
    [JsonIgnore]
    [XmlIgnore]
    public AdaptiveInternalID InternalID { get; set; }

    /// <summary>The id of the element, unique in its card; null when it has none. Inputs are submitted under it.</summary>
    [JsonProperty(Order = -9, DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("id")]
    public string Id { get; set; }

    /// <summary>Properties that are not part of the known schema, by name; never null after construction. Names are compared without case.</summary>
    [JsonExtensionData]
    [XmlElement]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Tells the serializer whether there are unknown properties to write.</summary>
    /// <returns>True when <see cref="AdditionalProperties"/> holds at least one.</returns>
    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties?.Count > 0;

    /// <summary>Whether a host with the given features may show this element.</summary>
    /// <param name="featureRegistration">The features of the host and their versions.</param>
    /// <returns>True when every entry of <see cref="Requires"/> is there in at least the asked version.</returns>
    public bool MeetsRequirements(AdaptiveFeatureRegistration featureRegistration) =>
        Requires is null || Requires.All(required => IsMet(featureRegistration.Get(required.Key), required.Value));

    private static bool IsMet(string provided, string required) =>
        !string.IsNullOrEmpty(provided) && (required == "*" || new AdaptiveSchemaVersion(provided) >= new AdaptiveSchemaVersion(required));
}
