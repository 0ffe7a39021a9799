using System;
using System.ComponentModel;
using System.Globalization;
using System.Xml.Serialization;

namespace AdaptiveCards;

/// <summary>The width of a column: automatic, stretched, a number of pixels, or a weight beside the other columns.</summary>
public class AdaptiveWidth
{
    /// <summary>An automatic width.</summary>
    public AdaptiveWidth() { }

    /// <summary>A weight.</summary>
    /// <param name="weight">The weight beside the other columns.</param>
    public AdaptiveWidth(uint weight)
    {
        WidthType = AdaptiveWidthType.Weighted;
        Unit = weight;
    }

    /// <summary>A width of a kind.</summary>
    /// <param name="widthType">The kind.</param>
    public AdaptiveWidth(AdaptiveWidthType widthType)
    {
        WidthType = widthType;
    }

    /// <summary>A width from text: "auto", "stretch", "100px", or a weight as "2"; automatic for null.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="FormatException">The text is no width.</exception>
    public AdaptiveWidth(string value)
    {
        if (string.IsNullOrWhiteSpace(value) || PixelSize.IsAuto(value))
        {
            return;
        }

        WidthType =
            PixelSize.IsStretch(value) ? AdaptiveWidthType.Stretch
            : PixelSize.HasUnit(value) ? AdaptiveWidthType.Pixel
            : AdaptiveWidthType.Weighted;
        Unit = WidthType == AdaptiveWidthType.Stretch ? null : PixelSize.ParseWithOrWithoutUnit(value);
    }

    /// <summary>A new automatic width.</summary>
    public static AdaptiveWidth Auto => new(AdaptiveWidthType.Auto);

    /// <summary>A new stretched width.</summary>
    public static AdaptiveWidth Stretch => new(AdaptiveWidthType.Stretch);

    /// <summary>The kind of width.</summary>
    [XmlAttribute("widthType")]
    [DefaultValue(typeof(AdaptiveWidthType), "Auto")]
    public AdaptiveWidthType WidthType { get; set; }

    /// <summary>How many pixels, or the weight; null for the other kinds.</summary>
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

    /// <summary>Text where a width is expected.</summary>
    /// <param name="value">The text, as for the constructor.</param>
    public static implicit operator AdaptiveWidth(string value) => new(value);

    /// <summary>A weight where a width is expected.</summary>
    /// <param name="value">The weight.</param>
    public static implicit operator AdaptiveWidth(uint value) => new(value);

    /// <summary>A kind where a width is expected.</summary>
    /// <param name="widthType">The kind.</param>
    public static implicit operator AdaptiveWidth(AdaptiveWidthType widthType) => new(widthType);

    /// <summary>Whether both are the same width, or both null.</summary>
    public static bool operator ==(AdaptiveWidth aw1, AdaptiveWidth aw2) =>
        ReferenceEquals(aw1, aw2) || (aw1 is not null && aw1.Equals(aw2));

    /// <summary>Whether the widths differ.</summary>
    public static bool operator !=(AdaptiveWidth aw1, AdaptiveWidth aw2) => !(aw1 == aw2);

    /// <summary>A width from text, as the constructor reads it.</summary>
    /// <param name="value">The text; null for automatic.</param>
    /// <returns>The width.</returns>
    /// <exception cref="FormatException">The text is no width.</exception>
    public static AdaptiveWidth Parse(string value) => new(value);

    /// <summary>Whether the width is a number of pixels.</summary>
    /// <returns>True when it is.</returns>
    public bool IsPixel() => WidthType == AdaptiveWidthType.Pixel;

    /// <summary>Whether there is a width to write.</summary>
    /// <returns>True unless it is a number that is missing.</returns>
    public bool ShouldSerializeAdaptiveWidth() => WidthType is AdaptiveWidthType.Auto or AdaptiveWidthType.Stretch || Unit.HasValue;

    /// <summary>Tells the XML serializer whether there is a number.</summary>
    /// <returns>True when <see cref="Unit"/> is not null.</returns>
    public bool ShouldSerializeUnitXml() => Unit.HasValue;

    /// <summary>Whether the other width is the same.</summary>
    /// <param name="other">The other width, or null.</param>
    /// <returns>True when kind and number are the same.</returns>
    public bool Equals(AdaptiveWidth other) => other is not null && (WidthType, Unit) == (other.WidthType, other.Unit);

    /// <inheritdoc/>
    public override bool Equals(object obj) => Equals(obj as AdaptiveWidth);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(WidthType, Unit);

    /// <summary>The width as it stands in JSON.</summary>
    /// <returns>"auto", "stretch", a number with "px", or the weight alone.</returns>
    public override string ToString() =>
        WidthType switch
        {
            AdaptiveWidthType.Stretch => PixelSize.Stretch,
            AdaptiveWidthType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{Unit ?? 0}px"),
            AdaptiveWidthType.Weighted => string.Create(CultureInfo.InvariantCulture, $"{Unit ?? 0}"),
            _ => PixelSize.Auto,
        };
}
