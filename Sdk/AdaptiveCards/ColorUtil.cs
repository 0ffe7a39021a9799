using System;
using System.Globalization;
using System.Linq;

namespace AdaptiveCards;

/// <summary>Colours written as "#RRGGBB" or "#AARRGGBB".</summary>
public class ColorUtil
{
    /// <summary>The length of a colour without transparency, "#RRGGBB".</summary>
    public static int colorStringLength = 7;

    /// <summary>The length of a colour with transparency, "#AARRGGBB".</summary>
    public static int alphaColorLength = 9;

    /// <summary>Whether a text is a colour.</summary>
    /// <param name="color">The text; null is none.</param>
    /// <returns>True for a hash and six or eight hexadecimal digits.</returns>
    public static bool IsValidColor(string color) => TryParseColor(color, out _);

    /// <summary>Reads a colour.</summary>
    /// <param name="color">The text.</param>
    /// <param name="colorValue">Its value, alpha first; fully opaque when none is written. 0 when it is no colour.</param>
    /// <returns>Whether it is a colour.</returns>
    public static bool TryParseColor(string color, out int colorValue)
    {
        colorValue = 0;
        if (color is null || (color.Length != colorStringLength && color.Length != alphaColorLength) || !IsHash(color))
        {
            return false;
        }

        var value = uint.Parse(color.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        colorValue = unchecked((int)(color.Length == alphaColorLength ? value : value | 0xFF000000));
        return true;
    }

    /// <summary>A colour a quarter of the way to white.</summary>
    /// <param name="color">The colour; its transparency is dropped.</param>
    /// <returns>The lighter one, as "#RRGGBB"; the text itself when it is no colour.</returns>
    public static string GenerateLighterColor(string color)
    {
        if (!TryParseColor(color, out var value))
        {
            return color;
        }

        var (red, green, blue) = (Lighter(value >> 16), Lighter(value >> 8), Lighter(value));
        return string.Create(CultureInfo.InvariantCulture, $"#{red:X2}{green:X2}{blue:X2}");
    }

    private static bool IsHash(string color) => color[0] == '#' && color.Skip(1).All(char.IsAsciiHexDigit);

    private static int Lighter(int channel) => (channel & 0xFF) + ((255 - (channel & 0xFF)) / 4);
}
