using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Makes periods of their two ends, whatever parts of them are left open.</summary>
internal static class DaySpans
{
    private const int YearsToSearch = 9;
    private const string UnknownLength = "PXD";

    /// <summary>The readings of the period between two ends; <c>null</c> when there is none.</summary>
    public static IReadOnlyList<Reading> Between(SpanEnd start, SpanEnd end, Moment now)
    {
        if (end.Day is { } last && start.Yearly != null)
        {
            var year = start.In(last.Year) is { } day && day > last ? last.Year - 1 : last.Year;
            return end.IsNow && start.Grain == TimeUnit.Day
                ? Certain(start.Timex, start.In(year), end.Timex, last, start, end)
                : Fixed(start.Fixed(year), end);
        }

        if (start.Day is { } first && end.Yearly != null)
        {
            var year = end.In(first.Year) is { } day && day < first ? first.Year + 1 : first.Year;
            return Certain(start.Timex, first, end.Timex, end.In(year), start, end);
        }

        return start.Yearly != null && end.Yearly != null ? EveryYear(start, end, now)
            : start.Weekly is { } from && end.Weekly is { } to ? EveryWeek(start, end, from, to, now)
            : start.Day != null && end.Weekly is { } weekday ? Fixed(start, Behind(end, WeekCalendar.Coming(start.Day.Value, weekday)))
            : start.Weekly is { } begin && end.Day != null ? Fixed(Behind(start, WeekCalendar.Gone(end.Day.Value, begin)), end)
            : Fixed(start, end);
    }

    private static SpanEnd Behind(SpanEnd end, Moment day) => end with { Day = day, Timex = Timex.Date(day), Weekly = null };

    private static IReadOnlyList<Reading> Fixed(SpanEnd start, SpanEnd end) =>
        start.Day is { } first && end.Day is { } last ? Certain(start.Timex, first, end.Timex, last, start, end)
        : start.Yearly is { } yearly && end.Day is { } known
            ? [Reading.Unresolved(Timex.Range($"{known.Year}{start.Timex[4..]}", end.Timex, UnknownLength))]
        : null;

    private static Reading[] Certain(string startTimex, Moment? start, string endTimex, Moment? end, SpanEnd from, SpanEnd to) =>
        start is { } first && end is { } last && first <= last
            ? [Reading.Span(Timex.Range(startTimex, endTimex, Length(first, last, from.Grain, to.Grain)), first, last)]
            : null;

    // the present one alone where now lies within, otherwise the last one and the next one
    private static IReadOnlyList<Reading> EveryYear(SpanEnd start, SpanEnd end, Moment now)
    {
        Interval? past = null;
        Interval? future = null;
        for (var away = YearsToSearch; away >= -YearsToSearch; away--)
        {
            if (start.In(now.Year + away) is not { } first || Close(first, end) is not { } last)
            {
                continue;
            }

            var interval = new Interval(first, last);
            if (first <= now && now < (end.Grain == TimeUnit.Month ? last.AddMonths(1) : last))
            {
                return [Of(start, end, interval)];
            }

            future = first > now ? interval : future;
            past ??= last <= now ? interval : null;
        }

        return past is { } gone && future is { } coming ? Both(Of(start, end, gone), Of(start, end, coming)) : null;
    }

    // two readings where leap years make the lengths differ
    private static Reading[] Both(Reading past, Reading future) =>
        past.Timex == future.Timex ? [Reading.Of(past.Timex, past.Past, future.Past)] : [past, future];

    private static Reading Of(SpanEnd start, SpanEnd end, Interval interval)
    {
        var length = Length(interval.Start.Value, interval.End.Value, start.Grain, end.Grain);
        return new Reading(Timex.Range(start.Timex, end.Timex, length), [interval]);
    }

    private static Moment? Close(Moment first, SpanEnd end) =>
        end.In(first.Year) is { } last && last > first ? last : end.In(first.Year + 1);

    private static Reading[] EveryWeek(SpanEnd start, SpanEnd end, DayOfWeek from, DayOfWeek to, Moment now)
    {
        var first = DayCalendar.Weekday(now, from);
        var days = ((WeekCalendar.NumberOf(to) - WeekCalendar.NumberOf(from) + 6) % 7) + 1;
        var timex = Timex.Range(start.Timex, end.Timex, $"P{days}D");
        return [first.Map(timex, interval => interval with { End = interval.Start.Value.AddDays(days) })];
    }

    /// <summary>The length in the unit that both ends are counted in.</summary>
    public static string Length(Moment start, Moment end, TimeUnit from, TimeUnit to)
    {
        var finest = from < to ? from : to;
        var months = ((end.Year - start.Year) * 12) + end.Month - start.Month;
        return finest switch
        {
            TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century => $"P{end.Year - start.Year}Y",
            TimeUnit.Month or TimeUnit.Quarter => $"P{months}M",
            _ => Timex.Days(start, end),
        };
    }
}
