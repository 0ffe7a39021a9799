using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads parts of a year or a month by their place: "first week of 2015", "the last week of July", "the first 2 weeks of 2021", "the third month of 2021".</summary>
internal static class EnglishNthPeriods
{
    private const int Last = 5;

    // "first week of 2015", "the last week of last month", "the first 2 weeks of 2021", "the third month of 2021"
    public static PeriodMatch Read(EnglishText text, int at)
    {
        var place = text.Skip(at, "the");
        var number = text.Is(place, "last") ? Last : EnglishDayNumbers.ReadOrdinal(text, place, out _);
        if (number < 0)
        {
            return null;
        }

        var behind =
            text.Is(place, "last") ? place + 1
            : EnglishDayNumbers.ReadOrdinal(text, place, out var end) > 0 ? end
            : place;
        var isLast = text.Is(place, "last");
        return text[behind] switch
        {
            "week" => ReadWeekOf(text, at, behind + 1, number, isLast),
            "month" => isLast ? null : ReadMonthOf(text, at, behind + 1, number),
            _ when isLast || number == 1 => ReadSome(text, at, behind, isLast),
            _ => null,
        };
    }

    private static PeriodMatch ReadMonthOf(EnglishText text, int at, int of, int number) =>
        EnglishYearsBehind.Read(text, of, out var next) is { } year && number <= 12 ? EnglishMonths.Month(at, next, year, number) : null;

    private static PeriodMatch ReadWeekOf(EnglishText text, int at, int of, int number, bool isLast)
    {
        if (EnglishYearsBehind.Read(text, of, out var next) is { } year)
        {
            var weeks = System.Globalization.ISOWeek.GetWeeksInYear(year);
            return WeekCalendar.WeekOf(year, isLast ? weeks : number) is { } monday
                ? EnglishWeeks.Week(at, next, monday, Timex.Week(monday))
                : null;
        }

        if (text[of] is not ("of" or "in") || number > Last || MonthAt(text, of + 1) is not { } month)
        {
            return null;
        }

        var timex = month.Reading.Timex + "-W" + number.ToString("D2", System.Globalization.CultureInfo.InvariantCulture);
        var reading = month.Reading.Map(timex, interval => EnglishWeeks.From(WeekOf(interval.Start.Value, number, isLast), 7));
        return new PeriodMatch(at, month.Next, reading, TimeUnit.Week);
    }

    private static PeriodMatch MonthAt(EnglishText text, int at)
    {
        var place = text.Skip(at, "the");
        if (EnglishRelatives.Offset(text, place, out var next) is { } offset && text.Is(next, "month"))
        {
            return EnglishRelativePeriods.Of(text, at, next + 1, TimeUnit.Month, offset);
        }

        return EnglishMonths.Read(text, at) is { Grain: TimeUnit.Month } month ? month : null;
    }

    // the first week of a month is the one with its first Thursday, the last one that with its last
    private static Moment WeekOf(Moment month, int number, bool isLast)
    {
        var thursday = isLast
            ? WeekCalendar.Gone(month.AddMonths(1), DayOfWeek.Thursday)
            : WeekCalendar.WeekdayOfMonth(month.Year, month.Month, DayOfWeek.Thursday, number);
        return WeekCalendar.MondayOf(thursday);
    }

    // "the first 2 weeks of 2021", "the last four months of 2021", "first ten days of last year"
    private static PeriodMatch ReadSome(EnglishText text, int at, int place, bool isLast)
    {
        var length = EnglishLengths.ReadPart(text, place);
        if (
            length is not { Length.HasClock: false }
            || length.Length.Count is < 1 or > 1000
            || EnglishYearsBehind.Read(text, length.Next, out var next) is not { } year
        )
        {
            return null;
        }

        var isWeek = length.Length.Longest == TimeUnit.Week;
        var (first, behind) = isWeek
            ? (WeekCalendar.FirstWeekOf(year), WeekCalendar.FirstWeekOf(year + 1))
            : (new Moment(year, 1, 1), new Moment(year + 1, 1, 1));
        var start = isLast ? length.Length.Before(behind) : first;
        var end = isLast ? behind : length.Length.After(first);
        return start is { } from && end is { } to
            ? new PeriodMatch(
                at,
                next,
                Reading.Span(Timex.Range(Timex.Date(from), Timex.Date(to), length.Length.Timex), from, to),
                length.Length.Longest
            )
            : null;
    }
}
