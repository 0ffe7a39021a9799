using System.Collections.Generic;
using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A sound or a film.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveMedia : AdaptiveElement
{
    /// <summary>"Media".</summary>
    public const string TypeName = "Media";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The same content in different formats; the host plays the first it can.</summary>
    [JsonProperty(Required = Required.AllowNull, NullValueHandling = NullValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveMediaSource), ElementName = "MediaSource")]
    public List<AdaptiveMediaSource> Sources { get; set; } = [];

    /// <summary>The address of the picture shown before playing; null for the host's own.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("poster")]
    [DefaultValue(null)]
    public string Poster { get; set; }

    /// <summary>Words for those who do not see or hear it; null for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("altText")]
    [DefaultValue(null)]
    public string AltText { get; set; }

    /// <summary>Subtitles, a file for each language.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveCaptionSource), ElementName = "CaptionSource")]
    public List<AdaptiveCaptionSource> CaptionSources { get; set; } = [];

    /// <summary>Tells the serializer whether there are subtitles to write.</summary>
    /// <returns>True when <see cref="CaptionSources"/> holds at least one.</returns>
    public bool ShouldSerializeCaptionSources() => CaptionSources?.Count > 0;
}
