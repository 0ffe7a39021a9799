using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>One way to understand a time: its timex and when that is, the latest one gone before the next one to come.</summary>
/// <param name="Timex">The TIMEX3 expression.</param>
/// <param name="Intervals">None when the time cannot be resolved, one when it is certain, otherwise the past and the future one.</param>
internal sealed record Reading(string Timex, IReadOnlyList<Interval> Intervals)
{
    public const string NotResolved = "not resolved";

    /// <summary>What stands as the value where there are no intervals, such as the seconds of a duration.</summary>
    public string Value { get; init; } = NotResolved;

    /// <summary>The days of a period that leaves days out, divided by commas; <c>null</c> for all others.</summary>
    public string Days { get; init; }

    public Interval Past => Intervals[0];

    public Interval Future => Intervals[^1];

    public bool IsResolved => Intervals.Count > 0;

    /// <summary>A time that has a timex and no place on the calendar.</summary>
    public static Reading Unresolved(string timex, string value = NotResolved) => new(timex, []) { Value = value };

    public static Reading At(string timex, Moment point) => new(timex, [Interval.At(point)]);

    /// <summary>Two points in time; one when they are the same.</summary>
    public static Reading At(string timex, Moment past, Moment future) => Of(timex, Interval.At(past), Interval.At(future));

    public static Reading Span(string timex, Moment start, Moment end) => new(timex, [new Interval(start, end)]);

    /// <summary>Two intervals; one when they are the same.</summary>
    public static Reading Of(string timex, Interval past, Interval future) => new(timex, past == future ? [past] : [past, future]);

    /// <summary>The same reading with every interval changed.</summary>
    public Reading Map(string timex, Func<Interval, Interval> change)
    {
        var changed = new Interval[Intervals.Count];
        for (var i = 0; i < changed.Length; i++)
        {
            changed[i] = change(Intervals[i]);
        }

        return this with
        {
            Timex = timex,
            Intervals = changed,
        };
    }
}
