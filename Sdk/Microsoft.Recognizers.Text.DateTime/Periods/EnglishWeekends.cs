using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads the weekend of a day: "the weekend of halloween", "thanksgiving weekend 2023".</summary>
internal static class EnglishWeekends
{
    // "the weekend of halloween", "halloween weekend 2021", "weekend of thanksgiving 2023"
    public static PeriodMatch Read(EnglishText text, int at)
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

        var year = EnglishYearsBehind.Read(text, next + 1, out var behind) ?? EnglishYears.Read(text, next + 1, out behind);
        return year > 0 ? Weekend(at, behind, holiday.In(year)) : Weekend(at, next + 1, holiday.Around(text.Now));
    }

    private static PeriodMatch Weekend(int first, int next, Reading day)
    {
        var weekend = day.Map(day.Timex, interval => Weekend(interval.Start.Value));
        return new PeriodMatch(first, next, weekend, TimeUnit.Weekend)
        {
            Readings = EnglishWeeks.Each(weekend, start => Timex.Week(start) + "-WE"),
        };
    }

    // a holiday just before a weekend makes it longer, one just behind it belongs to it
    private static Interval Weekend(Moment day)
    {
        var monday = WeekCalendar.MondayOf(day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday ? day.AddDays(-2) : day);
        var start = day.DayOfWeek is DayOfWeek.Thursday or DayOfWeek.Friday ? day : monday.AddDays(5);
        var end = monday.AddDays(7);
        return new Interval(start, day < end ? end : day.AddDays(1));
    }
}
