using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Lets the user pick a time of day. Times are written as "18:30".</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveTimeInput : AdaptiveInput
{
    /// <summary>"Input.Time".</summary>
    public const string TypeName = "Input.Time";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>What is shown while no time is picked; null for the host's own words.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("placeholder")]
    [DefaultValue(null)]
    public string Placeholder { get; set; }

    /// <summary>The time picked at first; null for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("value")]
    [DefaultValue(null)]
    public string Value { get; set; }

    /// <summary>The earliest time that can be picked; null for any.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("min")]
    [DefaultValue(null)]
    public string Min { get; set; }

    /// <summary>The latest time that can be picked; null for any.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("max")]
    [DefaultValue(null)]
    public string Max { get; set; }

    /// <inheritdoc/>
    public override string GetNonInteractiveValue() => Value ?? $"*[{Placeholder}]*";
}
