namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>One end of a period of days: a certain day, or one that comes every year or every week.</summary>
/// <param name="Grain">What the end is counted in.</param>
/// <param name="Timex">Its timex as a day.</param>
/// <param name="Past">The last such day before now; the day itself where it is certain.</param>
/// <param name="Future">The next such day; the day itself where it is certain.</param>
internal sealed record SpanEnd(TimeUnit Grain, string Timex, Moment Past, Moment Future)
{
    /// <summary>Month and day of an end that comes every year; <c>null</c> for all others.</summary>
    public (int Month, int Day)? Yearly { get; init; }

    /// <summary>The weekday of an end that comes every week; <c>null</c> for all others.</summary>
    public System.DayOfWeek? Weekly { get; init; }

    /// <summary>Whether it is the present day or time.</summary>
    public bool IsNow { get; init; }

    public bool IsCertain => Past == Future;

    /// <summary>The same end in a certain year; unchanged when that year has no such day.</summary>
    public SpanEnd In(int year) =>
        Yearly is { } day && DayCalendar.IsDay(year, day.Month, day.Day) ? Certain(Grain, new Moment(year, day.Month, day.Day)) : this;

    public static SpanEnd Certain(TimeUnit grain, Moment day) => new(grain, DateTime.Timex.Date(day), day, day);

    /// <summary>A day, or the first day of a month, of every year; <c>null</c> when no year has it.</summary>
    public static SpanEnd EveryYear(TimeUnit grain, int month, int day, Moment now)
    {
        var isMonth = grain == TimeUnit.Month;
        var reading = isMonth ? DayCalendar.Month(now, month) : DayCalendar.DayOfYear(now, month, day);
        var days = isMonth ? day - 1 : 0;
        return reading.IsResolved
            ? new SpanEnd(
                grain,
                DateTime.Timex.Date(null, month, day),
                reading.Past.Start.Value.AddDays(days),
                reading.Future.Start.Value.AddDays(days)
            )
            {
                Yearly = (month, day),
            }
            : null;
    }
}
