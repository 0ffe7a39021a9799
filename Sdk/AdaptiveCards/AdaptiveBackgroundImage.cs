using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>The picture behind a card, a container or a column.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = "BackgroundImage")]
public class AdaptiveBackgroundImage
{
    /// <summary>"backgroundImage".</summary>
    public const string TypeName = "backgroundImage";

    /// <summary>A picture without an address.</summary>
    public AdaptiveBackgroundImage() { }

    /// <summary>A picture that covers what it stands behind.</summary>
    /// <param name="url">Its address.</param>
    public AdaptiveBackgroundImage(string url)
    {
        UrlString = url;
    }

    /// <summary>A picture that covers what it stands behind.</summary>
    /// <param name="url">Its address.</param>
    public AdaptiveBackgroundImage(Uri url)
    {
        Url = url;
    }

    /// <summary>A picture.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="fillMode">How it fills the area.</param>
    /// <param name="hAlignment">Where it stands in the width, when it does not fill it.</param>
    /// <param name="vAlignment">Where it stands in the height, when it does not fill it.</param>
    public AdaptiveBackgroundImage(
        string url,
        AdaptiveImageFillMode fillMode,
        AdaptiveHorizontalAlignment hAlignment,
        AdaptiveVerticalAlignment vAlignment
    )
        : this(url)
    {
        FillMode = fillMode;
        HorizontalAlignment = hAlignment;
        VerticalAlignment = vAlignment;
    }

    /// <summary>A picture.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="fillMode">How it fills the area.</param>
    /// <param name="hAlignment">Where it stands in the width, when it does not fill it.</param>
    /// <param name="vAlignment">Where it stands in the height, when it does not fill it.</param>
    public AdaptiveBackgroundImage(
        Uri url,
        AdaptiveImageFillMode fillMode,
        AdaptiveHorizontalAlignment hAlignment,
        AdaptiveVerticalAlignment vAlignment
    )
        : this(Urls.Write(url), fillMode, hAlignment, vAlignment) { }

    /// <summary>The address of the picture; null when <see cref="UrlString"/> is.</summary>
    [JsonIgnore]
    [XmlIgnore]
    public Uri Url
    {
        get => Urls.Read(UrlString);
        set => UrlString = Urls.Write(value);
    }

    /// <summary>The address of the picture as text.</summary>
    [JsonProperty("url", Required = Required.AllowNull)]
    [XmlAttribute("url")]
    public string UrlString { get; set; }

    /// <summary>How the picture fills the area.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveImageFillMode>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("fillMode")]
    [DefaultValue(typeof(AdaptiveImageFillMode), "Cover")]
    public AdaptiveImageFillMode FillMode { get; set; }

    /// <summary>Where it stands in the width, when it does not fill it.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveHorizontalAlignment>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("horizontalAlignment")]
    [DefaultValue(typeof(AdaptiveHorizontalAlignment), "Left")]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Where it stands in the height, when it does not fill it.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveVerticalAlignment>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("verticalAlignment")]
    [DefaultValue(typeof(AdaptiveVerticalAlignment), "Top")]
    public AdaptiveVerticalAlignment VerticalAlignment { get; set; }

    [JsonExtensionData]
    internal IDictionary<string, JToken> Unknown { get; set; }

    /// <summary>An address where a picture is expected.</summary>
    /// <param name="backgroundImageUrl">The address.</param>
    public static implicit operator AdaptiveBackgroundImage(Uri backgroundImageUrl) => new(backgroundImageUrl);

    /// <summary>Whether only the address differs from a new picture; such a picture is written as a plain string.</summary>
    /// <returns>True when fill mode and alignments are the usual ones.</returns>
    public bool HasDefaultValues() =>
        (FillMode, HorizontalAlignment, VerticalAlignment)
        == (AdaptiveImageFillMode.Cover, AdaptiveHorizontalAlignment.Left, AdaptiveVerticalAlignment.Top);

    [OnDeserialized]
    internal void OnDeserialized(StreamingContext context) => UnknownProperties.ForgetKnown(Unknown, typeof(AdaptiveBackgroundImage));
}
