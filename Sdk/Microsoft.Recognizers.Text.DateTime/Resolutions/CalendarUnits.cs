using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Weeks, months, quarters, years and decades as the calendar cuts them.</summary>
internal static class CalendarUnits
{
    private const int WorkingDays = 5;

    /// <summary>The unit that lies a number of units from the one that holds a day.</summary>
    public static (Moment Start, Moment End) Around(Moment day, TimeUnit unit, int offset)
    {
        var start = StartOf(day, unit);
        return unit switch
        {
            TimeUnit.Weekend => (start.AddDays(7 * offset), start.AddDays((7 * offset) + 2)),
            TimeUnit.BusinessDay => (start.AddDays(7 * offset), start.AddDays((7 * offset) + WorkingDays)),
            TimeUnit.Fortnight => Fortnight(start, offset),
            _ => (TimeUnits.Add(start, offset, unit), TimeUnits.Add(start, offset + 1, unit)),
        };
    }

    public static string Timex(Moment start, Moment end, TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Week or TimeUnit.BusinessDay => DateTime.Timex.Week(start),
            TimeUnit.Weekend => DateTime.Timex.Week(start) + "-WE",
            TimeUnit.Month => DateTime.Timex.Month(start.Year, start.Month),
            TimeUnit.Year => DateTime.Timex.Year(start.Year),
            _ => Range(start, end, 1, unit),
        };

    /// <summary>The timex of a number of units between two days.</summary>
    public static string Range(Moment start, Moment end, double count, TimeUnit unit) =>
        DateTime.Timex.Range(DateTime.Timex.Date(start), DateTime.Timex.Date(end), new TimeLength(count, unit).Timex);

    private static Moment StartOf(Moment day, TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Week or TimeUnit.BusinessDay or TimeUnit.Fortnight => WeekCalendar.MondayOf(day),
            TimeUnit.Weekend => WeekCalendar.Weekday(day, DayOfWeek.Saturday),
            TimeUnit.Month => DayCalendar.MonthOf(day),
            TimeUnit.Quarter => DayCalendar.QuarterOf(day),
            TimeUnit.Year => new Moment(day.Year, 1, 1),
            TimeUnit.Decade => new Moment(day.Year / 10 * 10, 1, 1),
            TimeUnit.Century => new Moment(day.Year / 100 * 100, 1, 1),
            _ => day.Date,
        };

    // the past fortnight ends with the last week, the next one begins behind the next week
    private static (Moment Start, Moment End) Fortnight(Moment monday, int offset) =>
        (monday.AddDays(14 * offset), monday.AddDays(14 * (offset + 1)));
}
