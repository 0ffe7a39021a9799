using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Hours of a day: a named part of it, or from one time to another, possibly on the day behind.</summary>
/// <param name="Timex">The timex of the part, or that of the first time.</param>
/// <param name="EndTimex">The timex of the second time; <c>null</c> for a named part.</param>
/// <param name="Start">The first time of day.</param>
/// <param name="End">The second one, counted from the same midnight.</param>
internal readonly record struct DayHours(string Timex, string EndTimex, TimeSpan Start, TimeSpan End)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>The length as it was said; <c>null</c> counts it from the two times.</summary>
    public string Length { get; init; }

    /// <summary>The hours between two times; the second comes behind the first.</summary>
    public static DayHours Between(ClockTime start, ClockTime end)
    {
        var to = end.Span > start.Span ? end.Span : end.Span + Day;
        return new DayHours(start.Timex, end.Timex, start.Span, to);
    }

    /// <summary>The hours on no certain day.</summary>
    public Reading On(Moment today)
    {
        var interval = new Interval(today + Start, today + (End >= Day ? End - Day : End));
        return new Reading(EndTimex == null ? Timex : DateTime.Timex.Range(Timex, EndTimex, LengthTimex(today)), [interval]);
    }

    /// <summary>The hours on a day.</summary>
    public Reading On(Reading day)
    {
        var (start, end) = (Start, End);
        var timex = EndTimex == null ? day.Timex + Timex : OnDay(day);
        return day.Map(timex, interval => new Interval(interval.Start + start, interval.Start + end));
    }

    private string OnDay(Reading day)
    {
        var last = End >= Day ? DateTime.Timex.DayBehind(day.Timex) : day.Timex;
        return DateTime.Timex.Range(day.Timex + Timex, last + EndTimex, LengthTimex(default));
    }

    private string LengthTimex(Moment today) => Length ?? DateTime.Timex.Hours(today + Start, today + End);
}
