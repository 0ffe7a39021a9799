using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads the day of a month: 5, 5th, "fifth", "twenty first", "twenty nine".</summary>
internal static class EnglishDayNumbers
{
    private const int LastDay = 31;

    /// <summary>The day, or -1.</summary>
    public static int Read(EnglishText text, int at, out int next)
    {
        var day = ReadOrdinal(text, at, out next);
        return day > 0 ? day : ReadCardinal(text, at, out next);
    }

    /// <summary>The day as an ordinal, or -1.</summary>
    public static int ReadOrdinal(EnglishText text, int at, out int next)
    {
        var ordinal = text.Pieces.IsDigits(at) && text.Pieces[at].Length > 2 ? NumberSpan.None : text.Ordinal(at);
        next = ordinal.Next;
        return ordinal is { Found: true, Value: >= 1 and <= LastDay } ? (int)ordinal.Value : -1;
    }

    private static int ReadCardinal(EnglishText text, int at, out int next)
    {
        next = at + 1;
        if (text.Pieces.IsDigits(at))
        {
            return text.Pieces[at].Length <= 2 && text.Digits(at) is >= 1 and <= LastDay && !text.Pieces.BreaksOff(at)
                ? text.Digits(at)
                : -1;
        }

        var words = EnglishIntegers.ReadSmall(text.Pieces, at);
        next = words.Next;
        return words is { Found: true, Value: >= 1 and <= LastDay } ? (int)words.Value : -1;
    }
}
