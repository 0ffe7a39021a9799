using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Something that stands in the body of a card.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    /// <summary>The space between this element and the one before it.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveSpacing>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("spacing")]
    [DefaultValue(typeof(AdaptiveSpacing), "Default")]
    public AdaptiveSpacing Spacing { get; set; }

    /// <summary>Whether a line is drawn above this element.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("separator")]
    [DefaultValue(false)]
    public bool Separator { get; set; }

    /// <summary>What is said aloud for this element; SSML or plain text, null for nothing.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement("speak")]
    [DefaultValue(null)]
    [System.Obsolete("Element.Speak is read by no host. Use AdaptiveCard.Speak")]
    public string Speak { get; set; }

    /// <summary>How high the element is.</summary>
    [JsonConverter(typeof(StringSizeWithUnitConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement("height")]
    public AdaptiveHeight Height { get; set; } = new(AdaptiveHeightType.Auto);

    /// <summary>Whether the element is there when the card is first shown; true unless said otherwise.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("isVisible")]
    [DefaultValue(true)]
    public bool IsVisible { get; set; } = true;

    /// <summary>Tells the serializer whether the height differs from automatic.</summary>
    /// <returns>True when <see cref="Height"/> is to be written.</returns>
    public bool ShouldSerializeHeight() => Height is not null && Height.ShouldSerializeAdaptiveHeight();
}
