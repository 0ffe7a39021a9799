using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Rows of cells under common columns.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    /// <summary>"Table".</summary>
    public const string TypeName = "Table";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The rows, from top to bottom.</summary>
    [JsonProperty(Required = Required.AllowNull, NullValueHandling = NullValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveTableRow), ElementName = AdaptiveTableRow.TypeName)]
    public List<AdaptiveTableRow> Rows { get; set; } = [];

    /// <summary>The columns, from left to right; a row may have fewer cells, never more.</summary>
    [JsonProperty(Required = Required.AllowNull, NullValueHandling = NullValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveTableColumnDefinition), ElementName = AdaptiveTableColumnDefinition.TypeName)]
    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];

    /// <summary>Whether the first row holds the names of the columns.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("firstRowAsHeaders")]
    [DefaultValue(false)]
    public bool FirstRowAsHeaders { get; set; }

    /// <summary>Whether lines are drawn between the cells; true unless said otherwise.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("showGridLines")]
    [DefaultValue(true)]
    public bool ShowGridLines { get; set; } = true;

    /// <summary>The colour scheme of the lines; null takes the default.</summary>
    [JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveContainerStyle>), true)]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlIgnore]
    [DefaultValue(null)]
    public AdaptiveContainerStyle? GridStyle { get; set; }

    /// <summary><see cref="GridStyle"/> for the XML serializer, which knows no nullable attributes; the default when null.</summary>
    [JsonIgnore]
    [XmlAttribute("gridStyle")]
    public AdaptiveContainerStyle GridStyleXml
    {
        get => GridStyle ?? AdaptiveContainerStyle.Default;
        set => GridStyle = value;
    }

    /// <summary>Appends a row.</summary>
    /// <param name="element">An <see cref="AdaptiveTableRow"/>.</param>
    /// <exception cref="InvalidCastException">The element is something else.</exception>
    public override void Add(AdaptiveElement element) => Rows.Add((AdaptiveTableRow)element);

    /// <inheritdoc/>
    public override IEnumerator<AdaptiveElement> GetEnumerator() => Rows.GetEnumerator();

    /// <summary>Tells the XML serializer whether a style of lines was given.</summary>
    /// <returns>True when <see cref="GridStyle"/> is not null.</returns>
    public bool ShouldSerializeGridStyleXml() => GridStyle.HasValue;
}
