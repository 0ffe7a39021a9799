using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How a user signs in on demand, for actions that need to know who he is.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = "Authentication")]
public class AdaptiveAuthentication
{
    /// <summary>What the user reads when asked to sign in; null for the host's own words.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("text")]
    [DefaultValue(null)]
    public string Text { get; set; }

    /// <summary>The name of the OAuth connection of the bot; null for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("connectionName")]
    [DefaultValue(null)]
    public string ConnectionName { get; set; }

    /// <summary>The token a signed-in user can have without being asked; null for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement]
    [DefaultValue(null)]
    public AdaptiveTokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>The buttons by which the user signs in.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveAuthCardButton), ElementName = "Button")]
    public List<AdaptiveAuthCardButton> Buttons { get; set; } = [];

    [JsonExtensionData]
    internal IDictionary<string, JToken> Unknown { get; set; }

    [OnDeserialized]
    internal void OnDeserialized(StreamingContext context) => UnknownProperties.ForgetKnown(Unknown, typeof(AdaptiveAuthentication));
}
