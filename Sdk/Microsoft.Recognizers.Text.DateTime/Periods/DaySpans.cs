using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Makes periods of their two ends, whatever parts of them are left open.</summary>
internal static class DaySpans
{
    /// <summary>The readings of the period between two ends; <c>null</c> when there is none.</summary>
    public static IReadOnlyList<Reading> Between(SpanEnd start, SpanEnd end)
    {
        var first =
            start.Yearly != null && end.IsCertain && !(end.IsNow && start.Grain == TimeUnit.Day) ? InYearOf(start, end.Future) : start;
        if (end.IsCertain && first.Yearly != null && !end.IsNow)
        {
            return [Reading.Unresolved(Timex.Range(Timex.Year(end.Future.Year) + first.Timex[4..], end.Timex, "PXD"))];
        }

        var last = first.IsCertain && !end.IsCertain ? Behind(first.Future, end) : end;
        var (past, future) = Pair(first, last);
        return past.Start >= past.End || future.Start >= future.End ? null : Of(first, last, past, future);
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

    // the last such day up to the end
    private static SpanEnd InYearOf(SpanEnd start, Moment end)
    {
        var same = start.In(end.Year);
        return same.IsCertain && same.Future > end ? start.In(end.Year - 1) : same;
    }

    // the first such day behind a certain start
    private static SpanEnd Behind(Moment start, SpanEnd end)
    {
        if (end.Weekly is { } weekday)
        {
            return SpanEnd.Certain(end.Grain, WeekCalendar.Coming(start, weekday));
        }

        var year = end.In(start.Year) is { IsCertain: true } same && same.Future < start ? start.Year + 1 : start.Year;
        var day = end.In(year).Future;
        return end with { Past = day, Future = day };
    }

    // where now lies between the two ends, the last start and the next end belong together
    private static (Interval Past, Interval Future) Pair(SpanEnd start, SpanEnd end)
    {
        var futureStart = start.Future > end.Future ? start.Past : start.Future;
        var pastEnd = end.Past < start.Past ? end.Future : end.Past;
        return (new Interval(start.Past, pastEnd), new Interval(futureStart, end.Future));
    }

    // two readings where leap years make the lengths differ
    private static IReadOnlyList<Reading> Of(SpanEnd start, SpanEnd end, Interval past, Interval future)
    {
        var (one, other) = (TimexOf(start, end, past), TimexOf(start, end, future));
        return one == other ? [Reading.Of(one, past, future)] : [new Reading(one, [past]), new Reading(other, [future])];
    }

    private static string TimexOf(SpanEnd start, SpanEnd end, Interval interval) =>
        Timex.Range(start.Timex, end.Timex, Length(interval.Start.Value, interval.End.Value, start.Grain, end.Grain));
}
