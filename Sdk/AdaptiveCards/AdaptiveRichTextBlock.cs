using System.Collections.Generic;
using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A paragraph made of runs that look different from one another.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveRichTextBlock : AdaptiveElement
{
    /// <summary>"RichTextBlock".</summary>
    public const string TypeName = "RichTextBlock";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>Where the text stands in its width.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveHorizontalAlignment>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("horizontalAlignment")]
    [DefaultValue(typeof(AdaptiveHorizontalAlignment), "Left")]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>The parts of the text, in order. In JSON a part may also be a plain string.</summary>
    [JsonConverter(typeof(AdaptiveInlinesConverter))]
    [JsonProperty(Required = Required.AllowNull, NullValueHandling = NullValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveTextRun), ElementName = AdaptiveTextRun.TypeName)]
    public List<AdaptiveInline> Inlines { get; set; } = [];
}
