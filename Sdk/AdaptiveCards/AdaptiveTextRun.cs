using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A part of a rich text block that looks the same throughout. Markdown has no meaning here.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveTextRun : AdaptiveInline, IAdaptiveTextElement
{
    /// <summary>"TextRun".</summary>
    public const string TypeName = "TextRun";

    /// <summary>A run whose text is a single space.</summary>
    public AdaptiveTextRun() { }

    /// <summary>A run.</summary>
    /// <param name="text">The text to show.</param>
    public AdaptiveTextRun(string text)
    {
        Text = text;
    }

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The size of the text.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveTextSize>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("size")]
    [DefaultValue(typeof(AdaptiveTextSize), "Default")]
    public AdaptiveTextSize Size { get; set; }

    /// <summary>The weight of the text.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveTextWeight>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("weight")]
    [DefaultValue(typeof(AdaptiveTextWeight), "Default")]
    public AdaptiveTextWeight Weight { get; set; }

    /// <summary>The meaning of the text's colour.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveTextColor>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("color")]
    [DefaultValue(typeof(AdaptiveTextColor), "Default")]
    public AdaptiveTextColor Color { get; set; }

    /// <summary>Whether the text is toned down.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("isSubtle")]
    [DefaultValue(false)]
    public bool IsSubtle { get; set; }

    /// <summary>Whether the text is slanted.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("italic")]
    [DefaultValue(false)]
    public bool Italic { get; set; }

    /// <summary>Whether the text is struck through.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("strikethrough")]
    [DefaultValue(false)]
    public bool Strikethrough { get; set; }

    /// <summary>Whether the text is marked as with a pen.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("highlight")]
    [DefaultValue(false)]
    public bool Highlight { get; set; }

    /// <summary>The text to show.</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlText]
    public string Text { get; set; } = " ";

    /// <summary>The family of fonts the text is set in.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveFontType>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("fontType")]
    [DefaultValue(typeof(AdaptiveFontType), "Default")]
    public AdaptiveFontType FontType { get; set; }

    /// <summary>What happens when the text is tapped, as a link; null for nothing.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveOpenUrlAction))]
    [XmlElement(typeof(AdaptiveShowCardAction))]
    [XmlElement(typeof(AdaptiveSubmitAction))]
    [XmlElement(typeof(AdaptiveToggleVisibilityAction))]
    [XmlElement(typeof(AdaptiveExecuteAction))]
    [XmlElement(typeof(AdaptiveUnknownAction))]
    [DefaultValue(null)]
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>Whether the text is underlined.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("underline")]
    [DefaultValue(false)]
    public bool Underline { get; set; }
}
