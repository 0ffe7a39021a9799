using System;
using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Counts in weeks that begin on Monday.</summary>
internal static class WeekCalendar
{
    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int NumberOf(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;

    public static Moment MondayOf(Moment day) => day.Date.AddDays(1 - NumberOf(day.DayOfWeek));

    /// <summary>The weekday of the week that lies a number of weeks from a day's own.</summary>
    public static Moment Weekday(Moment day, DayOfWeek weekday, int weeks = 0) =>
        MondayOf(day).AddDays((7 * weeks) + NumberOf(weekday) - 1);

    /// <summary>The first such weekday behind a day, that day left out.</summary>
    public static Moment Coming(Moment day, DayOfWeek weekday) =>
        day.Date.AddDays(1 + ((NumberOf(weekday) - NumberOf(day.DayOfWeek) + 6) % 7));

    /// <summary>The last such weekday before a day, that day left out.</summary>
    public static Moment Gone(Moment day, DayOfWeek weekday) => Coming(day.Date.AddDays(-8), weekday);

    /// <summary>Monday of the first ISO week of a year.</summary>
    public static Moment FirstWeekOf(int year) => ISOWeek.ToDateTime(year, 1, DayOfWeek.Monday);

    /// <summary>Monday of an ISO week; <c>null</c> when the year has no such week.</summary>
    public static Moment? WeekOf(int year, int week) =>
        week >= 1 && week <= ISOWeek.GetWeeksInYear(year) ? FirstWeekOf(year).AddDays(7 * (week - 1)) : null;

    /// <summary>The n-th weekday of a month; the fifth may lie in the month behind.</summary>
    public static Moment WeekdayOfMonth(int year, int month, DayOfWeek weekday, int number) =>
        Coming(new Moment(year, month, 1).AddDays(-1), weekday).AddDays(7 * (number - 1));
}
