using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A token a signed-in user can have without being asked.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = "TokenExchangeResource")]
public class AdaptiveTokenExchangeResource
{
    /// <summary>The number of this exchange, so that it is answered once.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("id")]
    [DefaultValue(null)]
    public string Id { get; set; }

    /// <summary>The application or resource the token is for.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("uri")]
    [DefaultValue(null)]
    public string Uri { get; set; }

    /// <summary>The identity provider.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("providerId")]
    [DefaultValue(null)]
    public string ProviderId { get; set; }

    [JsonExtensionData]
    internal IDictionary<string, JToken> Unknown { get; set; }

    [OnDeserialized]
    internal void OnDeserialized(StreamingContext context) => UnknownProperties.ForgetKnown(Unknown, typeof(AdaptiveTokenExchangeResource));
}
