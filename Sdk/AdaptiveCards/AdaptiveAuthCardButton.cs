using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A button by which the user signs in.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = "AuthCardButton")]
public class AdaptiveAuthCardButton
{
    /// <summary>The kind of button: "signin".</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlAttribute("type")]
    public string Type { get; set; }

    /// <summary>The words on the button; null for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("title")]
    [DefaultValue(null)]
    public string Title { get; set; }

    /// <summary>The address of the picture on the button; null for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("image")]
    [DefaultValue(null)]
    public string Image { get; set; }

    /// <summary>What the button does: an address to open, for "signin".</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlAttribute("value")]
    public string Value { get; set; }

    [JsonExtensionData]
    internal IDictionary<string, JToken> Unknown { get; set; }

    [OnDeserialized]
    internal void OnDeserialized(StreamingContext context) => UnknownProperties.ForgetKnown(Unknown, typeof(AdaptiveAuthCardButton));
}
