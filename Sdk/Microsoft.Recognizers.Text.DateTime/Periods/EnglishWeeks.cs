using System;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads weeks by their number or a day: "week 31 of 2027", "the last week of July", "the week of April 10th", "w/c Feb 4".</summary>
internal static class EnglishWeeks
{
    public static PeriodMatch Read(EnglishText text, int at) => ReadOf(text, at) ?? ReadNumber(text, at);

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
    public static Reading[] Each(Reading reading, Func<Moment, string> timex) =>
        reading.Intervals.Select(interval => new Reading(timex(interval.Start.Value), [interval])).ToArray();

    private static PeriodMatch ReadNumber(EnglishText text, int at)
    {
        if (!text.Is(at, "week") || !text.Pieces.IsDigits(at + 1) || text.Pieces[at + 1].Length > 2 || text.Pieces.BreaksOff(at + 1))
        {
            return null;
        }

        var year = EnglishYearsBehind.Read(text, at + 2, out var next) ?? text.Now.Year;
        return WeekCalendar.WeekOf(year, text.Digits(at + 1)) is { } monday ? Week(at, next, monday, Timex.Week(monday)) : null;
    }

    public static PeriodMatch Week(int first, int next, Moment monday, string timex) =>
        new(first, next, new Reading(timex, [From(monday, 7)]), TimeUnit.Week);

    public static Interval From(Moment start, int days) => new(start, start.AddDays(days));
}
