using System.Collections.Generic;
using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>An element that holds others.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public abstract class AdaptiveCollectionElement : AdaptiveElement
{
    /// <summary>What happens when the element is tapped; null for nothing. A show-card action has no place here.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveOpenUrlAction))]
    [XmlElement(typeof(AdaptiveShowCardAction))]
    [XmlElement(typeof(AdaptiveSubmitAction))]
    [XmlElement(typeof(AdaptiveToggleVisibilityAction))]
    [XmlElement(typeof(AdaptiveExecuteAction))]
    [XmlElement(typeof(AdaptiveUnknownAction))]
    [DefaultValue(null)]
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>The colour scheme; null takes that of the parent.</summary>
    [JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveContainerStyle>), true)]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlIgnore]
    [DefaultValue(null)]
    public AdaptiveContainerStyle? Style { get; set; }

    /// <summary><see cref="Style"/> for the XML serializer, which knows no nullable attributes; the default when null.</summary>
    [JsonIgnore]
    [XmlAttribute("style")]
    public AdaptiveContainerStyle StyleXml
    {
        get => Style ?? AdaptiveContainerStyle.Default;
        set => Style = value;
    }

    /// <summary>Where the children stand in the height of this element.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveVerticalContentAlignment>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("verticalContentAlignment")]
    [DefaultValue(typeof(AdaptiveVerticalContentAlignment), "Top")]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>Where the element stands in the width it is given.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveHorizontalAlignment>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("horizontalAlignment")]
    [DefaultValue(typeof(AdaptiveHorizontalAlignment), "Left")]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Whether the element reaches through the padding of its parent.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("bleed")]
    [DefaultValue(false)]
    public bool Bleed { get; set; }

    /// <summary>The least height in pixels; 0 for none.</summary>
    [JsonConverter(typeof(StringSizeWithUnitConverter))]
    [JsonProperty("minHeight", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("minHeight")]
    [DefaultValue(0u)]
    public uint PixelMinHeight { get; set; }

    /// <summary>The least height with its unit, as "100px"; null for none.</summary>
    [JsonIgnore]
    [XmlIgnore]
    public string MinHeight
    {
        get => PixelSize.Format(PixelMinHeight);
        set => PixelMinHeight = PixelSize.ParseOrZero(value);
    }

    /// <summary>Appends a child.</summary>
    /// <param name="element">The child, of a kind this element holds.</param>
    public abstract void Add(AdaptiveElement element);

    /// <summary>Walks over the children in their order.</summary>
    /// <returns>The children.</returns>
    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    /// <summary>Tells the XML serializer whether a style was given.</summary>
    /// <returns>True when <see cref="Style"/> is not null.</returns>
    public bool ShouldSerializeStyleXml() => Style.HasValue;
}
