using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How a card is kept up to date: by an action the host runs by itself.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = "Refresh")]
public class AdaptiveRefresh
{
    /// <summary>The action whose answer replaces the card.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement]
    [DefaultValue(null)]
    public AdaptiveExecuteAction Action { get; set; }

    /// <summary>The users for whom the host does so by itself; others may ask for it.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlArray("UserIds")]
    [XmlArrayItem("Id")]
    public List<string> UserIds { get; set; } = [];

    /// <summary>When the card is out of date, in UTC; null when it does not age.</summary>
    [JsonConverter(typeof(ExpiryConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlIgnore]
    public DateTime? Expires { get; set; }

    /// <summary><see cref="Expires"/> as text for the XML serializer; null when there is none.</summary>
    [JsonIgnore]
    [XmlAttribute("expires")]
    [DefaultValue(null)]
    public string ExpiresXml
    {
        get => Expires?.ToString(Iso8601DateTimeConverter.Pattern, CultureInfo.InvariantCulture);
        set =>
            Expires = value is null
                ? null
                : DateTime.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
    }

    [JsonExtensionData]
    internal IDictionary<string, JToken> Unknown { get; set; }

    [OnDeserialized]
    internal void OnDeserialized(StreamingContext context) => UnknownProperties.ForgetKnown(Unknown, typeof(AdaptiveRefresh));
}
