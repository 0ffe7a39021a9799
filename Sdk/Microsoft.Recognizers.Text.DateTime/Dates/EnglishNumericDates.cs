using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads dates in digits: 5/22/2018, 2018-5-22, 22.5.2018, 20180522, 5/22 and, behind "on" or a weekday, 5-22 and 5.22.</summary>
internal static class EnglishNumericDates
{
    public static DayMatch Read(EnglishText text, int at)
    {
        if (!text.Pieces.IsDigits(at) || text.Pieces.BreaksInto(at) || IsInNumber(text, at))
        {
            return null;
        }

        var match = ReadCompact(text, at) ?? ReadThree(text, at) ?? ReadSpaced(text, at) ?? ReadTwo(text, at);
        return
            match != null
            && (!text.Pieces.BreaksOff(match.Next - 1) || EnglishDigitClock.IsIsoMark(text, match.Next))
            && !GoesOn(text, match)
            ? match
            : null;
    }

    // the hyphen of "-2020-07-01-" and the slash of a range of dates divide nothing
    private static bool IsInNumber(EnglishText text, int at) =>
        text[at - 1] is "-" or "/" or "." or ":" && text.Pieces.Glued(at) && text.Pieces.Glued(at - 1) && IsLoose(text, at - 2);

    // the end of a date that began before: 10/1/2018-10/7/2018
    private static bool IsLoose(EnglishText text, int at) =>
        text.Pieces.IsDigits(at) && !(text[at - 1] is "/" && text.Pieces.Glued(at)) && !(text[at - 3] is "-" && text[at - 1] is "-");

    private static bool GoesOn(EnglishText text, DayMatch match)
    {
        var sign = text[match.Next];
        var isGlued = text.Pieces.Glued(match.Next) && text.Pieces.Glued(match.Next + 1) && text.Pieces.IsDigits(match.Next + 1);
        return isGlued && (sign is "/" or "." or ":" || (sign is "-" && match.Next - match.First == 3 && text.Is(match.First + 1, '-')));
    }

    private static DayMatch ReadCompact(EnglishText text, int at)
    {
        var digits = text.Digits(at);
        var isDate = text.Pieces[at].Length == 8 && digits / 10000 is >= 1900 and <= 2100;
        return isDate ? Certain(at, at + 1, digits / 10000, digits / 100 % 100, digits % 100) : null;
    }

    private static DayMatch ReadThree(EnglishText text, int at)
    {
        var sign = text.Pieces.Glued(at + 1) ? text[at + 1] : default;
        var isSame = sign is "/" or "-" or "." && text[at + 3].SequenceEqual(sign);
        if (!isSame || !IsPart(text, at + 2) || !IsPart(text, at + 4))
        {
            return null;
        }

        var (one, two, three) = (text.Digits(at), text.Digits(at + 2), text.Digits(at + 4));
        if (text.Pieces[at].Length == 4)
        {
            return Certain(at, at + 5, one, two, three);
        }

        var (month, day) = Order(text, one, two);
        return text.Pieces[at].Length > 2 ? null
            : text.Pieces[at + 4].Length == 4 ? Certain(at, at + 5, three, month, day)
            : text.Pieces[at + 4].Length == 2 ? Short(text, at, three, month, day)
            : null;
    }

    // 2016 10 16
    private static DayMatch ReadSpaced(EnglishText text, int at)
    {
        var isDate =
            text.Pieces[at].Length == 4
            && text.Pieces.IsDigits(at + 1)
            && text.Pieces.IsDigits(at + 2)
            && text.Pieces[at + 1].Length == 2
            && text.Pieces[at + 2].Length == 2;
        return isDate && text.Digits(at) is >= 1500 and <= 2100
            ? Certain(at, at + 3, text.Digits(at), text.Digits(at + 1), text.Digits(at + 2))
            : null;
    }

    private static DayMatch ReadTwo(EnglishText text, int at)
    {
        if (text.Pieces[at].Length > 2 || !text.Pieces.Glued(at + 1) || !IsPart(text, at + 2) || text.Pieces[at + 2].Length > 2)
        {
            return null;
        }

        var isDate = text[at + 1] is "/" || (text[at + 1] is "-" or "." && LeadsToDate(text, at));
        var (month, day) = Order(text, text.Digits(at), text.Digits(at + 2));
        return isDate ? Yearly(text, at, at + 3, month, day) : null;
    }

    private static bool LeadsToDate(EnglishText text, int at) =>
        text[at - 1] is "on" || (text.Is(at + 1, '.') && EnglishWords.Weekday(text[at - 1]) != null);

    /// <summary>A day of any year; a 29th of February is one, a 30th of March 2 is none.</summary>
    public static DayMatch Yearly(EnglishText text, int first, int next, int month, int day) =>
        month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? new DayMatch(first, next, DayCalendar.DayOfYear(text.Now, month, day)) { Yearly = (month, day) }
            : null;

    public static DayMatch Certain(int first, int next, int year, int month, int day) =>
        month is >= 1 and <= 12 && day is >= 1 and <= 31 ? new DayMatch(first, next, DayCalendar.Day(year, month, day)) : null;

    /// <summary>A day of a year in two digits, of which the century may be unclear.</summary>
    public static DayMatch Short(EnglishText text, int first, int digits, int month, int day) =>
        Short(first, first + 5, digits, month, day);

    public static DayMatch Short(int first, int next, int digits, int month, int day)
    {
        if (EnglishYears.OfTwoDigits(digits) is >= 0 and var year)
        {
            return Certain(first, next, year, month, day);
        }

        var isDay = DayCalendar.IsDay(1900 + digits, month, day) && DayCalendar.IsDay(2000 + digits, month, day);
        var timex = "XX" + DayCalendarTimex(digits, month, day);
        return isDay
            ? new DayMatch(first, next, Reading.At(timex, new Moment(1900 + digits, month, day), new Moment(2000 + digits, month, day)))
            : null;
    }

    private static string DayCalendarTimex(int digits, int month, int day) => $"{digits:D2}-{month:D2}-{day:D2}";

    private static bool IsPart(EnglishText text, int at) =>
        text.Pieces.IsDigits(at) && text.Pieces.Glued(at) && text.Pieces[at].Length is 1 or 2 or 4;

    // what cannot be a month is the day
    private static (int Month, int Day) Order(EnglishText text, int one, int two)
    {
        var isDayFirst = text.DayFirst ? two <= 12 : one > 12;
        return isDayFirst ? (two, one) : (one, two);
    }
}
