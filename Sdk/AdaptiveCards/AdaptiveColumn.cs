using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>One column of a <see cref="AdaptiveColumnSet"/>.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveColumn : AdaptiveContainer
{
    /// <summary>"Column".</summary>
    public new const string TypeName = "Column";

    /// <inheritdoc/>
    [JsonProperty(Order = -10, Required = Required.Default, NullValueHandling = NullValueHandling.Include)]
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The former name of <see cref="Width"/>; null when not used.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlIgnore]
    [DefaultValue(null)]
    [System.Obsolete("Column.Size has been deprecated. Use Column.Width")]
    public string Size { get; set; }

    /// <summary>How wide the column is: automatic, stretched, in pixels or by weight; null leaves it to the host.</summary>
    [JsonConverter(typeof(StringSizeWithUnitConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement("width")]
    [DefaultValue(null)]
    public AdaptiveWidth Width { get; set; }
}
