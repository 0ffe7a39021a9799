using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>One choice of a choice set.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = "Choice")]
public class AdaptiveChoice
{
    /// <summary>The words the user sees.</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlAttribute("title")]
    public string Title { get; set; }

    /// <summary>What is submitted when it is chosen; a comma in it cannot be told from the one between two values.</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlAttribute("value")]
    public string Value { get; set; }

    /// <summary>What is said aloud for this choice; null for nothing.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement("speak")]
    [DefaultValue(null)]
    [System.Obsolete("Choice.Speak is read by no host. Use AdaptiveCard.Speak")]
    public string Speak { get; set; }

    /// <summary>The former way to say that a choice is chosen; nobody reads it.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("isSelected")]
    [DefaultValue(false)]
    [System.Obsolete("Choice.IsSelected has been deprecated. Use AdaptiveChoiceSetInput.Value")]
    public bool IsSelected { get; set; }

    [JsonExtensionData]
    internal IDictionary<string, JToken> Unknown { get; set; }

    [OnDeserialized]
    internal void OnDeserialized(StreamingContext context) => UnknownProperties.ForgetKnown(Unknown, typeof(AdaptiveChoice));
}
