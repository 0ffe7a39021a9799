using System;
using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>What a span from one day, month or year to another means when parts of either are left open.</summary>
internal static class ChineseSpans
{
    /// <summary>The span between parts of the same kind, or <c>null</c> when they are none.</summary>
    public static TimeMatch Of(ChineseText text, ChineseDateParts first, ChineseDateParts last, int next) =>
        first.Day != null && last.Day != null ? Days(text, first, last, next)
        : first.HasMonthOnly && last.HasMonthOnly ? Match(first.First, next, Months(text, first, last))
        : first.HasYearOnly && last.HasYearOnly ? Years(first, last, next)
        : null;

    /// <summary>The span between two days, the end of the past one being no earlier than its start.</summary>
    public static TimeMatch Of(TimeMatch first, TimeMatch last, int next)
    {
        if (!first.IsResolved || !last.IsResolved)
        {
            return null;
        }

        var past = Pair(first.Reading.Past, last.Reading.Past);
        var future = Pair(first.Reading.Future, last.Reading.Future);
        if (past.Start > past.End)
        {
            past = Pair(first.Reading.Past, last.Reading.Future);
        }

        if (future.Start > future.End)
        {
            future = Pair(first.Reading.Past, last.Reading.Future);
        }

        var (start, end) = (first.Reading.Timex, last.Reading.Timex);
        return Match(first.First, next, [Reading(start, end, SameYears(past)), Reading(start, end, SameYears(future))]);
    }

    private static Interval Pair(Interval first, Interval last) => new(first.Start, last.Start);

    // leap days come in other years than the days beside them
    private static Interval SameYears(Interval span) =>
        span is { Start: { Month: 2, Day: 29 } start, End: { } end } && end >= start.AddYears(1)
            ? new Interval(start, end.AddYears(start.Year - end.Year))
            : span;

    private static TimeMatch Days(ChineseText text, ChineseDateParts first, ChineseDateParts last, int next)
    {
        var one = DayMatch(text, first);
        if (last.Month == null && first.Month != null)
        {
            return Repeat(one, first, last.Day.Value, next);
        }

        var other = last.Year == null && last.Month != null ? last with { Year = first.Year } : last;
        if (first.Year != null && other.Year == first.Year && other.Month < first.Month)
        {
            other = other with { Year = first.Year + 1 };
        }

        return Of(one, DayMatch(text, other), next);
    }

    // 一月十日到十二日: the same month each time
    private static TimeMatch Repeat(TimeMatch one, ChineseDateParts first, int day, int next)
    {
        var end = Timex.Date(first.Year, first.Month, day);
        return one.IsResolved && DayCalendar.IsDay(2000, first.Month.Value, day)
            ? Match(first.First, next, [Sibling(one.Reading.Past), Sibling(one.Reading.Future)])
            : null;

        Reading Sibling(Interval start) =>
            Reading(one.Reading.Timex, end, new Interval(start.Start, start.Start.Value.AddDays(day - first.Day.Value)));
    }

    private static TimeMatch DayMatch(ChineseText text, ChineseDateParts parts) =>
        new(parts.First, parts.Next, TimeKind.Date, parts.DayReading(text));

    private static Reading Reading(string first, string last, Interval span) =>
        new(Timex.Range(first, last, Timex.Days(span.Start.Value, span.End.Value)), [span]);

    private static Reading[] Months(ChineseText text, ChineseDateParts first, ChineseDateParts last)
    {
        var (from, to) = (first.Month.Value, last.Month.Value);
        var year = first.Year ?? last.Year;
        var (start, end) = Around(year ?? text.Now.Year, year == null ? null : last.Year ?? year);
        var isOpen = year == null;
        var past = isOpen && from > text.Now.Month ? -1 : 0;
        var future = isOpen && to < text.Now.Month && to >= from ? 1 : 0;
        return [Span(past), Span(future)];

        (Moment Start, Moment End) Around(int startYear, int? endYear) =>
            (
                new Moment(startYear, from, 1),
                new Moment(
                    endYear is { } named && (named > startYear || to >= from) ? named
                        : to < from ? startYear + 1
                        : startYear,
                    to,
                    1
                )
            );

        Reading Span(int away)
        {
            var months = ((end.Year - start.Year) * 12) + to - from;
            var timex = Timex.Range(
                Timex.Date(year == null ? null : start.Year, from, 1),
                Timex.Date(year == null ? null : end.Year, to, 1),
                Invariant($"P{months}M")
            );
            return DateTime.Reading.Span(timex, start.AddYears(away), end.AddYears(away));
        }
    }

    private static TimeMatch Years(ChineseDateParts first, ChineseDateParts last, int next)
    {
        var (start, end) = (new Moment(first.Year.Value, 1, 1), new Moment(last.Year.Value, 1, 1));
        var timex = Timex.Range(Timex.Date(start), Timex.Date(end), Invariant($"P{end.Year - start.Year}Y"));
        return end < start ? null : Match(first.First, next, [DateTime.Reading.Span(timex, start, end)]);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static TimeMatch Match(int at, int next, params Reading[] readings) => new(at, next, TimeKind.DateRange, Merge(readings));

    // past and future may be the same span, or have the same timex
    private static Reading[] Merge(Reading[] readings) =>
        readings.Length < 2 || readings[0].Timex != readings[1].Timex
            ? readings
            : [DateTime.Reading.Of(readings[0].Timex, readings[0].Past, readings[1].Future)];
}
