using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>What the cells of one table column have in common.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveTableColumnDefinition
{
    /// <summary>"TableColumnDefinition".</summary>
    public const string TypeName = "TableColumnDefinition";

    /// <summary>Where the content of the cells stands in their width.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveHorizontalContentAlignment>))]
    [JsonProperty("horizontalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("horizontalContentAlignment")]
    [DefaultValue(typeof(AdaptiveHorizontalContentAlignment), "Left")]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    /// <summary>Where the content of the cells stands in their height.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveVerticalContentAlignment>))]
    [JsonProperty("verticalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("verticalContentAlignment")]
    [DefaultValue(typeof(AdaptiveVerticalContentAlignment), "Top")]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>The width in proportion to the other columns; 0 when <see cref="PixelWidth"/> says it.</summary>
    [JsonIgnore]
    [XmlAttribute("width")]
    [DefaultValue(0.0)]
    public double Width { get; set; }

    /// <summary>The width in pixels; 0 when <see cref="Width"/> says it. In JSON both are the property "width".</summary>
    [JsonIgnore]
    [XmlAttribute("pixelWidth")]
    [DefaultValue(0.0)]
    public double PixelWidth { get; set; }

    [JsonProperty("width", DefaultValueHandling = DefaultValueHandling.Ignore)]
    internal TableColumnWidth JsonWidth
    {
        get => Width == 0 && PixelWidth == 0 ? null : new TableColumnWidth(Width, PixelWidth);
        set => (Width, PixelWidth) = (value.Weight, value.Pixels);
    }

    [JsonExtensionData]
    internal IDictionary<string, JToken> Unknown { get; set; }

    [OnDeserialized]
    internal void OnDeserialized(StreamingContext context) => UnknownProperties.ForgetKnown(Unknown, typeof(AdaptiveTableColumnDefinition));
}
