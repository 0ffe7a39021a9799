using System;
using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A picture.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveImage : AdaptiveElement
{
    /// <summary>"Image".</summary>
    public const string TypeName = "Image";

    /// <summary>A picture without an address.</summary>
    public AdaptiveImage() { }

    /// <summary>A picture.</summary>
    /// <param name="url">Its address, absolute, relative to the host's base, or a data URI.</param>
    public AdaptiveImage(string url)
    {
        UrlString = url;
    }

    /// <summary>A picture.</summary>
    /// <param name="url">Its address.</param>
    public AdaptiveImage(Uri url)
    {
        Url = url;
    }

    /// <inheritdoc/>
    [JsonProperty(Order = -10, Required = Required.Default, NullValueHandling = NullValueHandling.Include)]
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The address of the picture; null when <see cref="UrlString"/> is.</summary>
    [JsonIgnore]
    [XmlIgnore]
    public Uri Url
    {
        get => Urls.Read(UrlString);
        set => UrlString = Urls.Write(value);
    }

    /// <summary>The address of the picture as text: absolute, relative to the host's base, or a data URI.</summary>
    [JsonProperty("url", Required = Required.AllowNull)]
    [XmlAttribute("url")]
    public string UrlString { get; set; }

    /// <summary>Where the picture stands in its width.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveHorizontalAlignment>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("horizontalAlignment")]
    [DefaultValue(typeof(AdaptiveHorizontalAlignment), "Left")]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>The colour behind transparent parts, as "#RRGGBB" or "#AARRGGBB"; null for none.</summary>
    [JsonConverter(typeof(HashColorConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("backgroundColor")]
    [DefaultValue(null)]
    public string BackgroundColor { get; set; }

    /// <summary>How the picture is cut out.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveImageStyle>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("style")]
    [DefaultValue(typeof(AdaptiveImageStyle), "Default")]
    public AdaptiveImageStyle Style { get; set; }

    /// <summary>Its approximate size; without meaning when a width or height in pixels is given.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveImageSize>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("size")]
    [DefaultValue(typeof(AdaptiveImageSize), "Auto")]
    public AdaptiveImageSize Size { get; set; }

    /// <summary>What happens when the picture is tapped; null for nothing.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveOpenUrlAction))]
    [XmlElement(typeof(AdaptiveShowCardAction))]
    [XmlElement(typeof(AdaptiveSubmitAction))]
    [XmlElement(typeof(AdaptiveToggleVisibilityAction))]
    [XmlElement(typeof(AdaptiveExecuteAction))]
    [XmlElement(typeof(AdaptiveUnknownAction))]
    [DefaultValue(null)]
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>Words for those who do not see the picture; null for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("altText")]
    [DefaultValue(null)]
    public string AltText { get; set; }

    /// <summary>The width in pixels; 0 when the size decides.</summary>
    [JsonConverter(typeof(StringSizeWithUnitConverter))]
    [JsonProperty("width", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("width")]
    [DefaultValue(0u)]
    public uint PixelWidth { get; set; }

    /// <summary>The height in pixels, a view of <see cref="AdaptiveElement.Height"/>; 0 when that is not in pixels.</summary>
    [JsonIgnore]
    [XmlIgnore]
    public uint PixelHeight
    {
        get => Height?.Unit ?? 0;
        set => Height = new AdaptiveHeight(value);
    }
}
