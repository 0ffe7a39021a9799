using System.ComponentModel;
using System.Globalization;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Lets the user type a number.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveNumberInput : AdaptiveInput
{
    /// <summary>"Input.Number".</summary>
    public const string TypeName = "Input.Number";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>What is shown while nothing is typed; null for the host's own words.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("placeholder")]
    [DefaultValue(null)]
    public string Placeholder { get; set; }

    /// <summary>The number at first; NaN for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("value")]
    [DefaultValue(double.NaN)]
    public double Value { get; set; } = double.NaN;

    /// <summary>The least number allowed; NaN for any.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("min")]
    [DefaultValue(double.NaN)]
    public double Min { get; set; } = double.NaN;

    /// <summary>The greatest number allowed; NaN for any.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("max")]
    [DefaultValue(double.NaN)]
    public double Max { get; set; } = double.NaN;

    /// <inheritdoc/>
    public override string GetNonInteractiveValue() =>
        double.IsNaN(Value) ? $"*[{Placeholder}]*" : Value.ToString(CultureInfo.InvariantCulture);
}
