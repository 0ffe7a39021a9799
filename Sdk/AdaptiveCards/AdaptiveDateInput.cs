using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Lets the user pick a date. Dates are written as "2026-11-22".</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveDateInput : AdaptiveInput
{
    /// <summary>"Input.Date".</summary>
    public const string TypeName = "Input.Date";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>What is shown while no date is picked; null for the host's own words.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("placeholder")]
    [DefaultValue(null)]
    public string Placeholder { get; set; }

    /// <summary>The date picked at first; null for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("value")]
    [DefaultValue(null)]
    public string Value { get; set; }

    /// <summary>The first date that can be picked; null for any. May also name another input.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("min")]
    [DefaultValue(null)]
    public string Min { get; set; }

    /// <summary>The last date that can be picked; null for any. May also name another input.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("max")]
    [DefaultValue(null)]
    public string Max { get; set; }

    /// <inheritdoc/>
    public override string GetNonInteractiveValue() => Value ?? $"*[{Placeholder}]*";
}
