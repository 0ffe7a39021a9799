using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>One format of a sound or a film.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = "MediaSource")]
public class AdaptiveMediaSource
{
    /// <summary>A source without an address.</summary>
    public AdaptiveMediaSource() { }

    /// <summary>A source.</summary>
    /// <param name="mimeType">Its MIME type, as "video/mp4".</param>
    /// <param name="url">Where it is.</param>
    public AdaptiveMediaSource(string mimeType, string url)
    {
        MimeType = mimeType;
        Url = url;
    }

    /// <summary>The MIME type, as "video/mp4".</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlAttribute("mimeType")]
    public string MimeType { get; set; }

    /// <summary>Where it is.</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlAttribute("url")]
    public string Url { get; set; }

    [JsonExtensionData]
    internal IDictionary<string, JToken> Unknown { get; set; }

    [OnDeserialized]
    internal void OnDeserialized(StreamingContext context) => UnknownProperties.ForgetKnown(Unknown, typeof(AdaptiveMediaSource));
}
