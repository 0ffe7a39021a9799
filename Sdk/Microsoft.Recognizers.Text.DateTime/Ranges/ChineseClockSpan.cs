using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>From one clock time to another, on any day.</summary>
/// <param name="First">Where it starts.</param>
/// <param name="Next">The place behind it.</param>
/// <param name="Choices">The two times, and where both may be before or after noon two pairs of them.</param>
internal sealed record ChineseClockSpan(int First, int Next, IReadOnlyList<(ClockTime Start, ClockTime End)> Choices)
{
    /// <summary>The span on the day a reading names; one that ends before it starts reaches into the next day.</summary>
    public IReadOnlyList<Reading> On(Reading day) =>
        Choices
            .Select(choice =>
                day.Map(Timex(day, choice.Start, choice.End), interval => Hours(interval.Start.Value, choice.Start, choice.End))
            )
            .ToArray();

    /// <summary>The span on no certain day.</summary>
    public IReadOnlyList<Reading> OnAnyDay(Moment today) =>
        Choices
            .Select(choice => new Reading(
                DateTime.Timex.Range(choice.Start.Timex, choice.End.Timex, Length(choice.Start, choice.End)),
                [Hours(today, choice.Start, choice.End)]
            ))
            .ToArray();

    /// <summary>The time until the end comes next, more than nothing.</summary>
    public static TimeSpan Between(ClockTime start, ClockTime end) =>
        end.Span > start.Span ? end.Span - start.Span : end.Span - start.Span + TimeSpan.FromDays(1);

    private static string Timex(Reading day, ClockTime start, ClockTime end)
    {
        var isNextDay = end.Span <= start.Span && day.Intervals.Count == 1;
        var endDay = isNextDay ? DateTime.Timex.Date(day.Past.Start.Value.AddDays(1)) : day.Timex;
        return DateTime.Timex.Range(day.Timex + start.Timex, endDay + end.Timex, Length(start, end));
    }

    private static Interval Hours(Moment day, ClockTime start, ClockTime end) =>
        new(day + start.Span, day + start.Span + Between(start, end));

    private static string Length(ClockTime start, ClockTime end) => DateTime.Timex.Hours(default, default(Moment) + Between(start, end));
}
