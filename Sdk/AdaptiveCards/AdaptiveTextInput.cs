using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Lets the user type text.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveTextInput : AdaptiveInput
{
    /// <summary>"Input.Text".</summary>
    public const string TypeName = "Input.Text";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>What is shown while nothing is typed; null for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("placeholder")]
    [DefaultValue(null)]
    public string Placeholder { get; set; }

    /// <summary>The text at first; null for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("value")]
    [DefaultValue(null)]
    public string Value { get; set; }

    /// <summary>What is typed: the host may offer a keyboard for it.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveTextInputStyle>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("style")]
    [DefaultValue(typeof(AdaptiveTextInputStyle), "Text")]
    public AdaptiveTextInputStyle Style { get; set; }

    /// <summary>The most characters allowed; 0 for any number.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("maxLength")]
    [DefaultValue(0)]
    public int MaxLength { get; set; }

    /// <summary>Whether the text may have several lines.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("isMultiline")]
    [DefaultValue(false)]
    public bool IsMultiline { get; set; }

    /// <summary>The button beside the input; null for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveOpenUrlAction))]
    [XmlElement(typeof(AdaptiveShowCardAction))]
    [XmlElement(typeof(AdaptiveSubmitAction))]
    [XmlElement(typeof(AdaptiveToggleVisibilityAction))]
    [XmlElement(typeof(AdaptiveExecuteAction))]
    [XmlElement(typeof(AdaptiveUnknownAction))]
    [DefaultValue(null)]
    public AdaptiveAction InlineAction { get; set; }

    /// <summary>The pattern a text must match to be valid; null for any text.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("regex")]
    [DefaultValue(null)]
    public string Regex { get; set; }

    /// <inheritdoc/>
    public override string GetNonInteractiveValue() => Value ?? $"*[{Placeholder}]*";
}
