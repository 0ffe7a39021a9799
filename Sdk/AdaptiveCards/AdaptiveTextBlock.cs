using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A piece of text, with a subset of Markdown.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveTextBlock : AdaptiveElement, IAdaptiveTextElement
{
    /// <summary>"TextBlock".</summary>
    public const string TypeName = "TextBlock";

    /// <summary>A text block whose text is a single space.</summary>
    public AdaptiveTextBlock() { }

    /// <summary>A text block.</summary>
    /// <param name="text">The text to show.</param>
    public AdaptiveTextBlock(string text)
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

    /// <summary>The text to show.</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlText]
    public string Text { get; set; } = " ";

    /// <summary>Where the text stands in its width.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveHorizontalAlignment>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("horizontalAlignment")]
    [DefaultValue(typeof(AdaptiveHorizontalAlignment), "Left")]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Whether the text goes on in a new line when there is no more room; else it is cut off.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("wrap")]
    [DefaultValue(false)]
    public bool Wrap { get; set; }

    /// <summary>The most lines to show; 0 for as many as there are.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("maxLines")]
    [DefaultValue(0)]
    public int MaxLines { get; set; }

    /// <summary>The greatest width in pixels; 0 for none. Kept for old code, written nowhere.</summary>
    [JsonIgnore]
    [XmlIgnore]
    public int MaxWidth { get; set; }

    /// <summary>The family of fonts the text is set in.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveFontType>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("fontType")]
    [DefaultValue(typeof(AdaptiveFontType), "Default")]
    public AdaptiveFontType FontType { get; set; }

    /// <summary>Whether this is running text or a heading.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveTextBlockStyle>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("style")]
    [DefaultValue(typeof(AdaptiveTextBlockStyle), "Paragraph")]
    public AdaptiveTextBlockStyle Style { get; set; }
}
