using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Choices of which the user takes one, or several.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    /// <summary>"Input.ChoiceSet".</summary>
    public const string TypeName = "Input.ChoiceSet";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The value chosen at first, several of them with commas between; null for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("value")]
    [DefaultValue(null)]
    public string Value { get; set; }

    /// <summary>How the choices are shown.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveChoiceInputStyle>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("style")]
    [DefaultValue(typeof(AdaptiveChoiceInputStyle), "Compact")]
    public AdaptiveChoiceInputStyle Style { get; set; }

    /// <summary>Whether several choices may be taken.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("isMultiSelect")]
    [DefaultValue(false)]
    public bool IsMultiSelect { get; set; }

    /// <summary>The choices, in order.</summary>
    [JsonProperty(Required = Required.AllowNull, NullValueHandling = NullValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveChoice), ElementName = "Choice")]
    public List<AdaptiveChoice> Choices { get; set; } = [];

    /// <summary>Where the host asks for further choices while the user types; null for nowhere.</summary>
    [JsonProperty("choices.data", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement]
    [DefaultValue(null)]
    public AdaptiveDataQuery DataQuery { get; set; }

    /// <summary>What is shown while nothing is chosen; null for the host's own words.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("placeholder")]
    [DefaultValue(null)]
    public string Placeholder { get; set; }

    /// <summary>Whether long choices go on in a new line.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("wrap")]
    [DefaultValue(false)]
    public bool Wrap { get; set; }

    /// <summary>The titles of the chosen choices, or of all choices when none is chosen.</summary>
    /// <returns>Titles with commas between.</returns>
    public override string GetNonInteractiveValue()
    {
        var chosen = (Value ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var titles = Choices.Where(choice => chosen.Contains(choice.Value, StringComparer.Ordinal)).Select(choice => choice.Title).ToList();
        return string.Join(", ", titles.Count > 0 ? titles : Choices.Select(choice => choice.Title));
    }
}
