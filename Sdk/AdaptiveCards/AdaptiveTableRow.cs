using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>One row of a table.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveTableRow : AdaptiveCollectionWithContentAlignment
{
    /// <summary>"TableRow".</summary>
    public const string TypeName = "TableRow";

    /// <inheritdoc/>
    [JsonProperty(Order = -10, Required = Required.Default, NullValueHandling = NullValueHandling.Include)]
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The cells, from left to right.</summary>
    [JsonProperty(Required = Required.AllowNull, NullValueHandling = NullValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveTableCell), ElementName = AdaptiveTableCell.TypeName)]
    public List<AdaptiveTableCell> Cells { get; set; } = [];

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

    /// <summary>Appends a cell.</summary>
    /// <param name="element">An <see cref="AdaptiveTableCell"/>.</param>
    /// <exception cref="InvalidCastException">The element is something else.</exception>
    public override void Add(AdaptiveElement element) => Cells.Add((AdaptiveTableCell)element);

    /// <inheritdoc/>
    public override IEnumerator<AdaptiveElement> GetEnumerator() => Cells.GetEnumerator();

    /// <summary>Tells the XML serializer whether a direction was given.</summary>
    /// <returns>True when <see cref="Rtl"/> is not null.</returns>
    public bool ShouldSerializeRtlXml() => Rtl.HasValue;
}
