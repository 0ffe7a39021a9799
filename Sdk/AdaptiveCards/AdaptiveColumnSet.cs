using System;
using System.Collections.Generic;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Columns side by side.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    /// <summary>"ColumnSet".</summary>
    public const string TypeName = "ColumnSet";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The columns, from left to right.</summary>
    [JsonProperty(Required = Required.AllowNull, NullValueHandling = NullValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveColumn), ElementName = AdaptiveColumn.TypeName)]
    public List<AdaptiveColumn> Columns { get; set; } = [];

    /// <summary>Appends a column.</summary>
    /// <param name="element">An <see cref="AdaptiveColumn"/>.</param>
    /// <exception cref="InvalidCastException">The element is something else.</exception>
    public override void Add(AdaptiveElement element) => Columns.Add((AdaptiveColumn)element);

    /// <inheritdoc/>
    public override IEnumerator<AdaptiveElement> GetEnumerator() => Columns.GetEnumerator();
}
