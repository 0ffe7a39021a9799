using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Subtitles for a film in one language.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = "CaptionSource")]
public class AdaptiveCaptionSource
{
    /// <summary>Subtitles without an address.</summary>
    public AdaptiveCaptionSource() { }

    /// <summary>Subtitles.</summary>
    /// <param name="mimeType">Their MIME type, as "vtt".</param>
    /// <param name="url">Where they are.</param>
    public AdaptiveCaptionSource(string mimeType, string url)
    {
        MimeType = mimeType;
        Url = url;
    }

    /// <summary>The MIME type, as "vtt".</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlAttribute("mimeType")]
    public string MimeType { get; set; }

    /// <summary>Where they are.</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlAttribute("url")]
    public string Url { get; set; }

    /// <summary>The name of the language as the user picks it.</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlAttribute("label")]
    public string Label { get; set; }

    [JsonExtensionData]
    internal IDictionary<string, JToken> Unknown { get; set; }

    [OnDeserialized]
    internal void OnDeserialized(StreamingContext context) => UnknownProperties.ForgetKnown(Unknown, typeof(AdaptiveCaptionSource));
}
