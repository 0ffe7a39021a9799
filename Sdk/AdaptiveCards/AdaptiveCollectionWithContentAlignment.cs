using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A table or a part of one: a collection that says where the content of its cells stands.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveCollectionElement
{
    /// <summary>Where the content of the cells stands in their width.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveHorizontalContentAlignment>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("horizontalCellContentAlignment")]
    [DefaultValue(typeof(AdaptiveHorizontalContentAlignment), "Left")]
    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }

    /// <summary>Where the content of the cells stands in their height.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveVerticalContentAlignment>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("verticalCellContentAlignment")]
    [DefaultValue(typeof(AdaptiveVerticalContentAlignment), "Top")]
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }
}
