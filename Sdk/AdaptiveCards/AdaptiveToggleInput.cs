using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A switch with two positions.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveToggleInput : AdaptiveInput
{
    /// <summary>"Input.Toggle".</summary>
    public const string TypeName = "Input.Toggle";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The words beside the switch.</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlAttribute("title")]
    public string Title { get; set; }

    /// <summary>What is submitted when it is on; "true" unless said otherwise.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("valueOn")]
    [DefaultValue("true")]
    public string ValueOn { get; set; } = "true";

    /// <summary>What is submitted when it is off; "false" unless said otherwise.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("valueOff")]
    [DefaultValue("false")]
    public string ValueOff { get; set; } = "false";

    /// <summary>Its position at first, as <see cref="ValueOn"/> or <see cref="ValueOff"/>; null for off.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("value")]
    [DefaultValue(null)]
    public string Value { get; set; }

    /// <summary>Whether a long title goes on in a new line.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("wrap")]
    [DefaultValue(false)]
    public bool Wrap { get; set; }

    /// <summary>The value the switch stands on.</summary>
    /// <returns><see cref="ValueOn"/> or <see cref="ValueOff"/>.</returns>
    public override string GetNonInteractiveValue() => Value == ValueOn ? ValueOn : ValueOff;
}
