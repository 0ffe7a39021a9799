using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Spans from one day to another: 一月十日到十二日, 2月28日-3月1日, 周一到周五, 今天到周五.</summary>
internal static class ChineseDayPairs
{
    private const string NoDays = "PXD";

    /// <summary>From one day of the calendar to another; what one leaves open the other tells.</summary>
    public static TimeMatch Of(ChineseText text, ChineseDateParts first, ChineseDateParts last, int next)
    {
        if (last.Month == null && first.Month != null)
        {
            return Repeat(Match(text, first), first, last.Day.Value, next);
        }

        if (first.Year != null && last.Year == null && last.Month != null)
        {
            last = last with { Year = last.Month < first.Month ? first.Year + 1 : first.Year };
        }
        else if (first is { Year: null, Month: not null } && last.Year != null)
        {
            first = first with { Year = first.Month > last.Month ? last.Year - 1 : last.Year };
        }

        return Of(Match(text, first), Match(text, last), next);
    }

    /// <summary>From one day to another, or <c>null</c> when they come the other way round.</summary>
    public static TimeMatch Of(TimeMatch first, TimeMatch last, int next)
    {
        if (!first.IsResolved || !last.IsResolved)
        {
            var timex = Timex.Range(first.Reading.Timex, last.Reading.Timex, NoDays);
            return new TimeMatch(first.First, next, TimeKind.DateRange, Reading.Unresolved(timex));
        }

        var (start, end) = InSameLeapYears(first.Reading, last.Reading);
        var past = Pair(start.Past, start.Past.Start > end.Past.Start ? end.Future : end.Past);
        var future = Pair(start.Future.Start > end.Future.Start ? start.Past : start.Future, end.Future);
        return past.Start > past.End || future.Start > future.End
            ? null
            : ChineseSpans.Match(first.First, next, Span(start.Timex, end.Timex, past), Span(start.Timex, end.Timex, future));
    }

    // the same month each time, however near the present is
    private static TimeMatch Repeat(TimeMatch start, ChineseDateParts first, int day, int next)
    {
        var end = Timex.Date(first.Year, first.Month, day);
        var length = TimeSpan.FromDays(day - first.Day.Value);
        return start.IsResolved && DayCalendar.IsDay(2000, first.Month.Value, day) && length >= TimeSpan.Zero
            ? ChineseSpans.Match(first.First, next, Sibling(start.Reading.Past), Sibling(start.Reading.Future))
            : null;

        Reading Sibling(Interval from) => Span(start.Reading.Timex, end, new Interval(from.Start, from.Start + length));
    }

    // a leap day of any year draws the other day into its years
    private static (Reading Start, Reading End) InSameLeapYears(Reading start, Reading end) =>
        !IsOfAnyYear(start) || !IsOfAnyYear(end) ? (start, end)
        : IsLeapDay(start) ? (start, InYearsOf(start, end))
        : IsLeapDay(end) ? (InYearsOf(end, start), end)
        : (start, end);

    private static bool IsOfAnyYear(Reading day) =>
        day.Timex.StartsWith("XXXX-", StringComparison.Ordinal) && char.IsAsciiDigit(day.Timex[5]);

    private static bool IsLeapDay(Reading day) => day.Past.Start is { Month: 2, Day: 29 };

    private static Reading InYearsOf(Reading years, Reading day) =>
        Reading.At(day.Timex, InYearOf(years.Past, day.Past), InYearOf(years.Future, day.Future));

    private static Moment InYearOf(Interval year, Interval day) => day.Start.Value.AddYears(year.Start.Value.Year - day.Start.Value.Year);

    private static Interval Pair(Interval start, Interval end) => new(start.Start, end.Start);

    private static Reading Span(string first, string last, Interval span) =>
        new(Timex.Range(first, last, Timex.Days(span.Start.Value, span.End.Value)), [span]);

    private static TimeMatch Match(ChineseText text, ChineseDateParts parts) =>
        new(parts.First, parts.Next, TimeKind.Date, parts.DayReading(text));
}
