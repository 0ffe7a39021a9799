using System;
using System.Globalization;

namespace AdaptiveCards;

/// <summary>Sizes as cards write them: "auto", "stretch", "100px".</summary>
internal static class PixelSize
{
    public const string Auto = "auto";
    public const string Stretch = "stretch";
    private const string Unit = "px";

    public static bool IsAuto(string text) => string.Equals(text, Auto, StringComparison.OrdinalIgnoreCase);

    public static bool IsStretch(string text) => string.Equals(text, Stretch, StringComparison.OrdinalIgnoreCase);

    public static bool HasUnit(string text) => text.EndsWith(Unit, StringComparison.Ordinal);

    public static string Format(uint pixels) => pixels == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{pixels}{Unit}");

    public static uint ParseOrZero(string text) => TryParse(text, out var pixels) ? (uint)pixels : 0;

    /// <summary>Reads digits, perhaps with a fraction, followed by "px" and nothing else.</summary>
    public static bool TryParse(string text, out double pixels)
    {
        pixels = 0;
        return text is not null && HasUnit(text) && TryNumber(text.AsSpan(0, text.Length - Unit.Length), out pixels);
    }

    public static bool IsWeight(string text) => uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>What to say of a size that means nothing: of its unit when it ends in another one, else of its form.</summary>
    public static string Complaint(string text, string path) =>
        text.Length > Unit.Length && !HasUnit(text) && !char.IsAsciiDigit(text[^1])
            ? $"The Value \"{text[^Unit.Length..]}\" was not specified as a proper unit({Unit}), it will be ignored."
            : $@"The Value ""{text}"" for field ""{path[(path.LastIndexOf('.') + 1)..]}"" was not specified as a proper dimension in the format (\d+(.\d+)?px), it will be ignored.";

    public static uint ParseWithOrWithoutUnit(string text) =>
        TryParse(text, out var pixels) ? (uint)pixels : uint.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool TryNumber(ReadOnlySpan<char> digits, out double number)
    {
        number = 0;
        return digits.Length > 0
            && char.IsAsciiDigit(digits[0])
            && char.IsAsciiDigit(digits[^1])
            && double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
            && number <= uint.MaxValue;
    }
}
