using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads years: 2018, 87, "nineteen eighty six", "two thousand and five".</summary>
internal static class EnglishYears
{
    private const int FirstYear = 1500;
    private const int LastYear = 2100;

    // two digits up to 29 are of this century, from 40 on of the last; those between may be either
    private const int FirstUnclear = 30;
    private const int FirstOfLastCentury = 40;

    /// <summary>The year in four digits or in words, or -1.</summary>
    public static int Read(EnglishText text, int at, out int next)
    {
        next = at + 1;
        if (!text.Pieces.IsDigits(at))
        {
            return Words(text, at, out next);
        }

        var isYear = text.Pieces[at].Length == 4 && text.Digits(at) is >= FirstYear and <= LastYear;
        return isYear && !text.Pieces.BreaksOff(at) && !text.Pieces.BreaksInto(at) ? text.Digits(at) : -1;
    }

    /// <summary>The year of two digits, or -1 when the century is unclear.</summary>
    public static int OfTwoDigits(int digits) =>
        digits < FirstUnclear ? 2000 + digits
        : digits >= FirstOfLastCentury ? 1900 + digits
        : -1;

    private static int Words(EnglishText text, int at, out int next)
    {
        next = at;
        if (text[at] is "a" or "an")
        {
            return -1;
        }

        var whole = EnglishIntegers.Read(text.Pieces, at);
        if (whole is { Found: true, Value: >= FirstYear and <= LastYear })
        {
            next = whole.Next;
            return (int)whole.Value;
        }

        var century = EnglishIntegers.ReadSmall(text.Pieces, at);
        var year = century.Found ? EnglishIntegers.ReadSmall(text.Pieces, century.Next) : NumberSpan.None;
        next = year.Next;
        return year is { Found: true, Value: >= 10 } && century.Value is >= 15 and <= 20 ? (int)((century.Value * 100) + year.Value) : -1;
    }
}
