using System;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads weeks by their number or a day: "week 31 of 2027", "the last week of July", "the week of April 10th", "w/c Feb 4".</summary>
internal static class EnglishWeeks
{
    private const int Last = 5;

    public static PeriodMatch Read(EnglishText text, int at) =>
        ReadOf(text, at) ?? ReadNumber(text, at) ?? ReadNth(text, at) ?? ReadWeekend(text, at);

    // "the week of the 18th", "week beginning May 3", "w/c feb 4"
    private static PeriodMatch ReadOf(EnglishText text, int at)
    {
        var place = text.Pieces.SkipAny(at, "w/c", "wc");
        if (place == at)
        {
            place = text.Skip(at, "the");
            if (!text.Is(place, "week") || text[place + 1] is not ("of" or "beginning" or "starting" or "commencing" or "with"))
            {
                return null;
            }

            place = text.Is(place + 2, "on") || text.Is(place + 2, "from") ? place + 3 : place + 2;
        }

        var day = text.Day(place);
        if (day is not { Reading.IsResolved: true })
        {
            return null;
        }

        var week = day.Reading.Map(day.Reading.Timex, interval => From(WeekCalendar.MondayOf(interval.Start.Value), 7));
        var match = new PeriodMatch(at, day.Next, week, TimeUnit.Week);
        return text.Has(DateTimeOptions.CalendarMode) ? match with { Readings = Each(week, Timex.Week) } : match;
    }

    // calendars name the week, all others the day
    private static Reading[] Each(Reading reading, Func<Moment, string> timex) =>
        reading.Intervals.Select(interval => new Reading(timex(interval.Start.Value), [interval])).ToArray();

    private static PeriodMatch ReadNumber(EnglishText text, int at)
    {
        if (!text.Is(at, "week") || !text.Pieces.IsDigits(at + 1) || text.Pieces[at + 1].Length > 2 || text.Pieces.BreaksOff(at + 1))
        {
            return null;
        }

        var year = YearBehind(text, at + 2, out var next) ?? text.Now.Year;
        return WeekCalendar.WeekOf(year, text.Digits(at + 1)) is { } monday ? Week(at, next, monday, Timex.Week(monday)) : null;
    }

    // "first week of 2015", "the last week of last month", "the first 2 weeks of 2021", "the third month of 2021"
    private static PeriodMatch ReadNth(EnglishText text, int at)
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
        YearBehind(text, of, out var next) is { } year && number <= 12 ? EnglishMonths.Month(at, next, year, number) : null;

    private static PeriodMatch ReadWeekOf(EnglishText text, int at, int of, int number, bool isLast)
    {
        if (YearBehind(text, of, out var next) is { } year)
        {
            var weeks = System.Globalization.ISOWeek.GetWeeksInYear(year);
            return WeekCalendar.WeekOf(year, isLast ? weeks : number) is { } monday ? Week(at, next, monday, Timex.Week(monday)) : null;
        }

        if (text[of] is not ("of" or "in") || number > Last || MonthAt(text, of + 1) is not { } month)
        {
            return null;
        }

        var timex = month.Reading.Timex + "-W" + number.ToString("D2", System.Globalization.CultureInfo.InvariantCulture);
        var reading = month.Reading.Map(timex, interval => From(WeekOf(interval.Start.Value, number, isLast), 7));
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
            || YearBehind(text, length.Next, out var next) is not { } year
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

    // "the weekend of halloween", "halloween weekend 2021", "weekend of thanksgiving 2023"
    private static PeriodMatch ReadWeekend(EnglishText text, int at)
    {
        var place = text.Skip(at, "the");
        if (text.Is(place, "weekend") && text.Is(place + 1, "of"))
        {
            return text.Day(place + 2) is { Reading.IsResolved: true } day ? Weekend(at, day.Next, day.Reading) : null;
        }

        if (!EnglishHolidays.TryRead(text, place, out var next, out var holiday) || !text.Is(next, "weekend"))
        {
            return null;
        }

        var year = YearBehind(text, next + 1, out var behind) ?? EnglishYears.Read(text, next + 1, out behind);
        return year > 0 ? Weekend(at, behind, holiday.In(year)) : Weekend(at, next + 1, holiday.Around(text.Now));
    }

    private static PeriodMatch Weekend(int first, int next, Reading day)
    {
        var weekend = day.Map(day.Timex, interval => Weekend(interval.Start.Value));
        return new PeriodMatch(first, next, weekend, TimeUnit.Weekend) { Readings = Each(weekend, start => Timex.Week(start) + "-WE") };
    }

    // a holiday just before a weekend makes it longer, one just behind it belongs to it
    private static Interval Weekend(Moment day)
    {
        var monday = WeekCalendar.MondayOf(day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday ? day.AddDays(-2) : day);
        var start = day.DayOfWeek is DayOfWeek.Thursday or DayOfWeek.Friday ? day : monday.AddDays(5);
        var end = monday.AddDays(7);
        return new Interval(start, day < end ? end : day.AddDays(1));
    }

    private static int? YearBehind(EnglishText text, int of, out int next)
    {
        next = of;
        if (text[of] is not ("of" or "in" or ","))
        {
            return null;
        }

        var year = EnglishYears.Read(text, of + 1, out next);
        if (year > 0)
        {
            return year;
        }

        if (EnglishMonths.YearOffset(text, of + 1, out next) is { } offset)
        {
            return text.Now.Year + offset;
        }

        next = of;
        return null;
    }

    private static PeriodMatch Week(int first, int next, Moment monday, string timex) =>
        new(first, next, new Reading(timex, [From(monday, 7)]), TimeUnit.Week);

    private static Interval From(Moment start, int days) => new(start, start.AddDays(days));
}
