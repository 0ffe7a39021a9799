using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads dates with the name of a month: "May 9th, 2018", "the 9th of May", "2019/Aug/01", "Dec31".</summary>
internal static class EnglishMonthDays
{
    public static DayMatch Read(EnglishText text, int at) => ReadMonthFirst(text, at) ?? ReadDayFirst(text, at) ?? ReadYearFirst(text, at);

    /// <summary>The month named at a place and the piece behind it, a dot of abbreviation included.</summary>
    public static int? Month(EnglishText text, int at, out int next)
    {
        next = at + 1;
        var isWord = text.Pieces.IsWord(at) && !text.Pieces.BreaksInto(at) && text[at - 1] is not "$";
        var month = isWord ? EnglishWords.Month(text[at]) : null;
        next = month != null && text.Is(next, '.') && (text[at].Length <= 4 || text.Pieces.IsDigits(next + 1)) ? next + 1 : next;
        return month;
    }

    private static DayMatch ReadMonthFirst(EnglishText text, int at)
    {
        if (Month(text, at, out var place) is not { } month)
        {
            return null;
        }

        var isDivided = text[place] is "-" or "/" && text.Pieces.Glued(place);
        var sign = isDivided ? text[place] : default;
        place = isDivided ? place + 1 : text.SkipComma(place);
        if (isDivided && EnglishYears.Read(text, place, out var behind) is > 0 and var year)
        {
            return text[behind].SequenceEqual(sign) && EnglishDayNumbers.Read(text, behind + 1, out var end) is > 0 and var last
                ? EnglishNumericDates.Certain(at, end, year, month, last)
                : null;
        }

        place = text.Skip(place, "the");
        var day = EnglishDayNumbers.Read(text, place, out var next);
        return day < 0 || IsClock(text, place, next)
            ? null
            : WithYear(text, at, SkipWeekday(text, next), month, day, sign.Length > 0 ? sign[0] : ' ');
    }

    private static DayMatch ReadDayFirst(EnglishText text, int at)
    {
        var place = text.Skip(at, "the");
        var day = EnglishDayNumbers.Read(text, place, out var next);
        if (day < 0 || IsBound(text, place))
        {
            return null;
        }

        next = text.Skip(next, "day");
        var isDivided = text[next] is "-" or "/" or "." && text.Pieces.Glued(next) && text.Pieces.Glued(next + 1);
        var sign = isDivided ? text[next][0] : ' ';
        next = isDivided ? next + 1 : text.Skip(next, "of");
        var month = Month(text, next, out var behind);
        var isWord = text.Pieces.IsWord(place);
        var isVerb = text.Is(next, "may") && isWord && EnglishDayNumbers.ReadOrdinal(text, place, out _) < 0;
        return month == null || isVerb || (isWord && place > at) ? null : WithYear(text, at, behind, month.Value, day, sign);
    }

    // "2019/aug/01", "2020/23/Sep", "2019 october 14"
    private static DayMatch ReadYearFirst(EnglishText text, int at)
    {
        var year = text.Pieces.IsDigits(at) ? EnglishYears.Read(text, at, out _) : -1;
        if (year < 0)
        {
            return null;
        }

        var isDivided = text[at + 1] is "-" or "/" && text.Pieces.Glued(at + 1);
        var place = isDivided ? at + 2 : at + 1;
        var step = isDivided ? 1 : 0;
        if (Month(text, place, out var next) is { } month)
        {
            return EnglishDayNumbers.Read(text, next + step, out var end) is > 0 and var day
                ? EnglishNumericDates.Certain(at, end, year, month, day)
                : null;
        }

        return
            isDivided
            && EnglishDayNumbers.Read(text, place, out var behind) is > 0 and var first
            && Month(text, behind + 1, out var last) is { } named
            ? EnglishNumericDates.Certain(at, BeforeDot(text, last), year, named, first)
            : null;
    }

    private static DayMatch WithYear(EnglishText text, int first, int next, int month, int day, char sign)
    {
        var place = sign != ' ' ? (text.Is(next, sign) ? next + 1 : -1) : SkipToYear(text, next);
        if (place >= 0 && EnglishYears.Read(text, place, out var behind) is > 0 and var year && !text.Is(behind, ':'))
        {
            return EnglishNumericDates.Certain(first, behind, year, month, day);
        }

        return place >= 0 && IsShortYear(text, place)
            ? EnglishNumericDates.Short(first, place + 1, text.Digits(place), month, day)
            : EnglishNumericDates.Yearly(text, first, BeforeDot(text, next), month, day);
    }

    // the dot of "Aug." at the end is that of the sentence
    private static int BeforeDot(EnglishText text, int next)
    {
        return text.Is(next - 1, '.') ? next - 1 : next;
    }

    private static int SkipToYear(EnglishText text, int at)
    {
        var place = text.SkipComma(at);
        return text[place] is "of" or "in" ? place + 1 : place;
    }

    // two digits behind "of" or an apostrophe, or on their own where no time can be meant
    private static bool IsShortYear(EnglishText text, int at) =>
        text.Pieces.IsDigits(at)
        && text.Pieces[at].Length == 2
        && !text.Pieces.BreaksOff(at)
        && text[at - 1] is not ","
        && !IsClock(text, at, at + 1)
        && EnglishMonthDays.Month(text, at + 1, out _) == null;

    private static int SkipWeekday(EnglishText text, int at) =>
        text.Is(at, '(') && EnglishWords.Weekday(text[at + 1]) != null && text.Is(at + 2, ')') ? at + 3 : at;

    // the 9 of "May 9am" and "May 9:30" is an hour
    private static bool IsClock(EnglishText text, int at, int next) =>
        text.Pieces.IsDigits(at)
        && (
            EnglishHalves.Read(text, next, out _) != DayHalf.Unknown
            || text[next] is "%" or "o" or "oclock"
            || (text[next] is ":" or "." && IsGluedTo(text, next))
            || (text.Is(next, ',') && IsGluedTo(text, next) && EnglishYears.Read(text, next + 1, out _) < 0)
        );

    private static bool IsGluedTo(EnglishText text, int sign) =>
        text.Pieces.Glued(sign) && text.Pieces.Glued(sign + 1) && text.Pieces.IsDigits(sign + 1);

    private static bool IsBound(EnglishText text, int at) =>
        text.Pieces.BreaksInto(at)
        || text[at - 1] is "$"
        || (
            text[at - 1] is ":" or "." or "/" or "-"
            && text.Pieces.Glued(at)
            && text.Pieces.Glued(at - 1)
            && text.Pieces.IsDigits(at - 2)
            && text[at - 1] is not "-"
        );
}
