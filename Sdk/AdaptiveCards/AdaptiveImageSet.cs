using System.Collections.Generic;
using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Several pictures of one size.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveImageSet : AdaptiveElement
{
    /// <summary>"ImageSet".</summary>
    public const string TypeName = "ImageSet";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The pictures, in order.</summary>
    [JsonProperty(Required = Required.AllowNull, NullValueHandling = NullValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveImage), ElementName = AdaptiveImage.TypeName)]
    public List<AdaptiveImage> Images { get; set; } = [];

    /// <summary>The size of every picture.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveImageSize>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("imageSize")]
    [DefaultValue(typeof(AdaptiveImageSize), "Auto")]
    public AdaptiveImageSize ImageSize { get; set; }
}
