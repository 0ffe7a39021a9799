using System.Collections.Generic;
using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Elements that belong together, one below the other.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveContainer : AdaptiveCollectionElement
{
    /// <summary>"Container".</summary>
    public const string TypeName = "Container";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The picture behind the elements; null for none.</summary>
    [JsonConverter(typeof(AdaptiveBackgroundImageConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement]
    [DefaultValue(null)]
    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    /// <summary>The elements, from top to bottom.</summary>
    [JsonConverter(typeof(IgnoreEmptyItemsConverter<AdaptiveElement>))]
    [JsonProperty(Required = Required.AllowNull, NullValueHandling = NullValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveTextBlock), ElementName = AdaptiveTextBlock.TypeName)]
    [XmlElement(typeof(AdaptiveRichTextBlock), ElementName = AdaptiveRichTextBlock.TypeName)]
    [XmlElement(typeof(AdaptiveImage), ElementName = AdaptiveImage.TypeName)]
    [XmlElement(typeof(AdaptiveImageSet), ElementName = AdaptiveImageSet.TypeName)]
    [XmlElement(typeof(AdaptiveMedia), ElementName = AdaptiveMedia.TypeName)]
    [XmlElement(typeof(AdaptiveContainer), ElementName = AdaptiveContainer.TypeName)]
    [XmlElement(typeof(AdaptiveColumnSet), ElementName = AdaptiveColumnSet.TypeName)]
    [XmlElement(typeof(AdaptiveFactSet), ElementName = AdaptiveFactSet.TypeName)]
    [XmlElement(typeof(AdaptiveActionSet), ElementName = AdaptiveActionSet.TypeName)]
    [XmlElement(typeof(AdaptiveTable), ElementName = AdaptiveTable.TypeName)]
    [XmlElement(typeof(AdaptiveTableRow), ElementName = AdaptiveTableRow.TypeName)]
    [XmlElement(typeof(AdaptiveTableCell), ElementName = AdaptiveTableCell.TypeName)]
    [XmlElement(typeof(AdaptiveColumn), ElementName = AdaptiveColumn.TypeName)]
    [XmlElement(typeof(AdaptiveTextInput), ElementName = AdaptiveTextInput.TypeName)]
    [XmlElement(typeof(AdaptiveNumberInput), ElementName = AdaptiveNumberInput.TypeName)]
    [XmlElement(typeof(AdaptiveDateInput), ElementName = AdaptiveDateInput.TypeName)]
    [XmlElement(typeof(AdaptiveTimeInput), ElementName = AdaptiveTimeInput.TypeName)]
    [XmlElement(typeof(AdaptiveToggleInput), ElementName = AdaptiveToggleInput.TypeName)]
    [XmlElement(typeof(AdaptiveChoiceSetInput), ElementName = AdaptiveChoiceSetInput.TypeName)]
    [XmlElement(typeof(AdaptiveUnknownElement))]
    public List<AdaptiveElement> Items { get; set; } = [];

    /// <summary>Whether the content runs from right to left; null takes what the parent says.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlIgnore]
    [DefaultValue(null)]
    public bool? Rtl { get; set; }

    /// <summary><see cref="Rtl"/> for the XML serializer, which knows no nullable attributes; false when null.</summary>
    [JsonIgnore]
    [XmlAttribute("rtl")]
    public bool RtlXml
    {
        get => Rtl ?? false;
        set => Rtl = value;
    }

    /// <inheritdoc/>
    public override void Add(AdaptiveElement element) => Items.Add(element);

    /// <inheritdoc/>
    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();

    /// <summary>Tells the XML serializer whether a direction was given.</summary>
    /// <returns>True when <see cref="Rtl"/> is not null.</returns>
    public bool ShouldSerializeRtlXml() => Rtl.HasValue;
}
