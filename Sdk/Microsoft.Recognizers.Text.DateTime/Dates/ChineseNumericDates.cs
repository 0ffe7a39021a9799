using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Dates in digits and signs: 2018-7-10, 2018.07.10, 12-11-10, 2018 07 10, 10/1/2017 (the day first), 12/1 (the month first).</summary>
internal static class ChineseNumericDates
{
    /// <summary>A date, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at)
    {
        if (!IsGroup(text, at, 4) || IsGluedToNumber(text, at))
        {
            return null;
        }

        if (!IsSign(text, at + 1))
        {
            return ReadBlanks(text, at);
        }

        var sign = text[at + 1];
        var hasThree = IsPart(text, at + 2) && text[at + 3] == sign && text.Pieces.Glued(at + 3) && IsPart(text, at + 4);
        return hasThree ? ReadThree(text, at, sign)
            : sign == '/' && Ends(text, at + 3, sign) ? ReadTwo(text, at)
            : null;
    }

    private static TimeMatch ReadThree(ChineseText text, int at, char sign)
    {
        if (!Ends(text, at + 5, sign))
        {
            return null;
        }

        var (one, two, three) = (Value(text, at), Value(text, at + 2), Value(text, at + 4));
        var reading =
            text.Pieces[at].Length == 4 ? Day(one, two, three)
            : text.Pieces[at + 4].Length == 4 ? Day(three, two, one) ?? Day(three, one, two)
            : sign == '.' ? null
            : (text.Pieces[at].Length == 2 ? Day(one, two, three) : null)
                ?? (text.Pieces[at + 4].Length == 2 ? Day(three, two, one) ?? Day(three, one, two) : null);
        return reading == null ? null : new TimeMatch(at, at + 5, TimeKind.Date, reading);
    }

    private static TimeMatch ReadBlanks(ChineseText text, int at) =>
        ChineseYears.ReadBare(text, at) is { Year: >= 1900 and < 2100 } year
        && IsGroup(text, at + 1, 2)
        && IsGroup(text, at + 2, 2)
        && ChineseCounts.EndsBefore(text, at + 3)
        && Day(year.Year, Value(text, at + 1), Value(text, at + 2)) is { } reading
            ? new TimeMatch(at, at + 3, TimeKind.Date, reading)
            : null;

    private static TimeMatch ReadTwo(ChineseText text, int at)
    {
        if (!IsGroup(text, at, 2) || !IsPart(text, at + 2) || text.Pieces[at + 2].Length > 2 || text[at + 3] == '%')
        {
            return null;
        }

        var (one, two) = (Value(text, at), Value(text, at + 2));
        var (month, day) = one <= 12 ? (one, two) : (two, one);
        return DayCalendar.IsDay(2000, month, day)
            ? new TimeMatch(at, at + 3, TimeKind.Date, DayCalendar.DayOfYear(text.Today, month, day))
            : null;
    }

    private static Reading Day(int year, int month, int day) =>
        DayCalendar.IsDay(ChineseYears.Full(year), month, day) ? DayCalendar.Day(ChineseYears.Full(year), month, day) : null;

    private static bool IsGroup(ChineseText text, int at, int most) => text.Pieces.IsDigits(at) && text.Pieces[at].Length <= most;

    private static bool IsPart(ChineseText text, int at) => text.Pieces.Glued(at) && IsGroup(text, at, 4);

    private static bool IsSign(ChineseText text, int at) => text.Pieces.Glued(at) && text.IsAny(at, "-/.");

    // 192.168.255.255, a1-2-3
    private static bool IsGluedToNumber(ChineseText text, int at) =>
        text.Pieces.BreaksInto(at)
        || (text.Pieces.Glued(at) && IsSign(text, at - 1) && text.Pieces.IsDigits(at - 2) && text[at - 1] == text[at + 1]);

    private static bool Ends(ChineseText text, int next, char sign) =>
        !(text.Pieces.Glued(next) && text[next] == sign && text.Pieces.IsDigits(next + 1)) && !text.Pieces.BreaksOff(next - 1);

    private static int Value(ChineseText text, int at) => (int)Digits.Whole(text.Pieces, at);
}
