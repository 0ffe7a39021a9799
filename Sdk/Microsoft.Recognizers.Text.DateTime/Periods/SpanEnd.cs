using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>One end of a period of days: a certain day, or a day that comes every year, every week or every month.</summary>
/// <param name="Grain">What the end is counted in.</param>
/// <param name="Timex">Its timex as a day.</param>
internal sealed record SpanEnd(TimeUnit Grain, string Timex)
{
    /// <summary>The day where it is certain.</summary>
    public Moment? Day { get; init; }

    public (int Month, int Day)? Yearly { get; init; }

    public DayOfWeek? Weekly { get; init; }

    /// <summary>Whether it is the present day or time.</summary>
    public bool IsNow { get; init; }

    /// <summary>The day in a year; <c>null</c> when that year has none.</summary>
    public Moment? In(int year) =>
        Yearly is { } day && DayCalendar.IsDay(year, day.Month, day.Day) ? new Moment(year, day.Month, day.Day) : null;

    /// <summary>The same end in a certain year.</summary>
    public SpanEnd Fixed(int year) => In(year) is { } day ? this with { Timex = DateTime.Timex.Date(day), Day = day, Yearly = null } : this;

    public static SpanEnd Certain(TimeUnit grain, Moment day) => new(grain, DateTime.Timex.Date(day)) { Day = day };

    public static SpanEnd EveryYear(TimeUnit grain, int month, int day) =>
        new(grain, DateTime.Timex.Date(null, month, day)) { Yearly = (month, day) };
}
