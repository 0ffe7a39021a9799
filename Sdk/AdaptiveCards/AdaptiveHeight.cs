using System;
using System.ComponentModel;
using System.Globalization;
using System.Xml.Serialization;

namespace AdaptiveCards;

/// <summary>A height: automatic, stretched, or a number of pixels.</summary>
public class AdaptiveHeight
{
    /// <summary>An automatic height.</summary>
    public AdaptiveHeight() { }

    /// <summary>A number of pixels.</summary>
    /// <param name="px">How many.</param>
    public AdaptiveHeight(uint px)
    {
        HeightType = AdaptiveHeightType.Pixel;
        Unit = px;
    }

    /// <summary>A height of a kind.</summary>
    /// <param name="heightType">The kind.</param>
    public AdaptiveHeight(AdaptiveHeightType heightType)
    {
        HeightType = heightType;
    }

    /// <summary>A height from text: "auto", "stretch", "100px" or "100"; automatic for null.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="FormatException">The text is no height.</exception>
    public AdaptiveHeight(string value)
    {
        if (string.IsNullOrWhiteSpace(value) || PixelSize.IsAuto(value))
        {
            return;
        }

        HeightType = PixelSize.IsStretch(value) ? AdaptiveHeightType.Stretch : AdaptiveHeightType.Pixel;
        Unit = HeightType == AdaptiveHeightType.Pixel ? PixelSize.ParseWithOrWithoutUnit(value) : null;
    }

    /// <summary>A new automatic height.</summary>
    public static AdaptiveHeight Auto => new(AdaptiveHeightType.Auto);

    /// <summary>A new stretched height.</summary>
    public static AdaptiveHeight Stretch => new(AdaptiveHeightType.Stretch);

    /// <summary>The kind of height.</summary>
    [XmlAttribute("heightType")]
    [DefaultValue(typeof(AdaptiveHeightType), "Auto")]
    public AdaptiveHeightType HeightType { get; set; }

    /// <summary>How many pixels; null unless the kind is pixel.</summary>
    [XmlIgnore]
    [DefaultValue(null)]
    public uint? Unit { get; set; }

    /// <summary><see cref="Unit"/> for the XML serializer, which knows no nullable attributes; 0 when null.</summary>
    [XmlAttribute("unit")]
    public uint UnitXml
    {
        get => Unit ?? 0;
        set => Unit = value;
    }

    /// <summary>Text where a height is expected.</summary>
    /// <param name="value">The text, as for the constructor.</param>
    public static implicit operator AdaptiveHeight(string value) => new(value);

    /// <summary>A number of pixels where a height is expected.</summary>
    /// <param name="value">How many.</param>
    public static implicit operator AdaptiveHeight(uint value) => new(value);

    /// <summary>A kind where a height is expected.</summary>
    /// <param name="heightType">The kind.</param>
    public static implicit operator AdaptiveHeight(AdaptiveHeightType heightType) => new(heightType);

    /// <summary>Whether both are the same height, or both null.</summary>
    public static bool operator ==(AdaptiveHeight ah1, AdaptiveHeight ah2) =>
        ReferenceEquals(ah1, ah2) || (ah1 is not null && ah1.Equals(ah2));

    /// <summary>Whether the heights differ.</summary>
    public static bool operator !=(AdaptiveHeight ah1, AdaptiveHeight ah2) => !(ah1 == ah2);

    /// <summary>A height from text, as the constructor reads it.</summary>
    /// <param name="value">The text; null for automatic.</param>
    /// <returns>The height.</returns>
    /// <exception cref="FormatException">The text is no height.</exception>
    public static AdaptiveHeight Parse(string value) => new(value);

    /// <summary>Whether the height is a number of pixels.</summary>
    /// <returns>True when it is.</returns>
    public bool IsPixel() => HeightType == AdaptiveHeightType.Pixel;

    /// <summary>Whether the height differs from automatic and so is to be written.</summary>
    /// <returns>True when it is stretched or a number of pixels.</returns>
    public bool ShouldSerializeAdaptiveHeight() => HeightType == AdaptiveHeightType.Stretch || (IsPixel() && Unit.HasValue);

    /// <summary>Tells the XML serializer whether there is a number.</summary>
    /// <returns>True when <see cref="Unit"/> is not null.</returns>
    public bool ShouldSerializeUnitXml() => Unit.HasValue;

    /// <summary>Whether the other height is the same.</summary>
    /// <param name="other">The other height, or null.</param>
    /// <returns>True when kind and number are the same.</returns>
    public bool Equals(AdaptiveHeight other) => other is not null && (HeightType, Unit) == (other.HeightType, other.Unit);

    /// <inheritdoc/>
    public override bool Equals(object obj) => Equals(obj as AdaptiveHeight);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HeightType, Unit);

    /// <summary>The height as it stands in JSON.</summary>
    /// <returns>"auto", "stretch", or a number with "px".</returns>
    public override string ToString() =>
        HeightType switch
        {
            AdaptiveHeightType.Stretch => PixelSize.Stretch,
            AdaptiveHeightType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{Unit ?? 0}px"),
            _ => PixelSize.Auto,
        };
}
