using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A name and a value.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = "Fact")]
public class AdaptiveFact
{
    /// <summary>A fact without words.</summary>
    public AdaptiveFact() { }

    /// <summary>A fact.</summary>
    /// <param name="title">Its name.</param>
    /// <param name="value">Its value.</param>
    public AdaptiveFact(string title, string value)
    {
        Title = title;
        Value = value;
    }

    /// <summary>The name of the fact.</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlAttribute("title")]
    public string Title { get; set; }

    /// <summary>The value of the fact.</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlAttribute("value")]
    public string Value { get; set; }

    /// <summary>What is said aloud for this fact; null for nothing.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("speak")]
    [DefaultValue(null)]
    [System.Obsolete("Fact.Speak is read by no host. Use AdaptiveCard.Speak")]
    public string Speak { get; set; }

    [JsonExtensionData]
    internal IDictionary<string, JToken> Unknown { get; set; }

    [OnDeserialized]
    internal void OnDeserialized(StreamingContext context) => UnknownProperties.ForgetKnown(Unknown, typeof(AdaptiveFact));
}
