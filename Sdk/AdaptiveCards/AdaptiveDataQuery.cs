using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>What a host asks the bot for when a choice set loads its choices while the user types.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = "Data.Query")]
public class AdaptiveDataQuery
{
    /// <summary>Stands between the parts of a data set's name.</summary>
    public const char Separator = '#';

    /// <summary>"Data.Query".</summary>
    [JsonProperty(Order = -10)]
    [XmlIgnore]
    public string Type { get; set; } = "Data.Query";

    /// <summary>The name of the data set.</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlAttribute("dataset")]
    public string Dataset { get; set; }

    /// <summary>What the user has typed; filled in by the host, null before.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("value")]
    [DefaultValue(null)]
    public string Value { get; set; }

    /// <summary>How many choices are asked for; 0 leaves it to the bot.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("count")]
    [DefaultValue(0)]
    public int Count { get; set; }

    /// <summary>How many choices to leave out, for paging.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("skip")]
    [DefaultValue(0)]
    public int Skip { get; set; }

    [JsonExtensionData]
    internal IDictionary<string, JToken> Unknown { get; set; }

    [OnDeserialized]
    internal void OnDeserialized(StreamingContext context) => UnknownProperties.ForgetKnown(Unknown, typeof(AdaptiveDataQuery));
}
