using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Days and months of which a part is left open: the last and the next one, seen from now.</summary>
internal static class DayCalendar
{
    // leap days come again after eight years at the most
    private const int YearsToSearch = 9;

    public static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= Moment.DaysInMonth(year, month);

    /// <summary>A certain day; not resolved when the calendar has no such day.</summary>
    public static Reading Day(int year, int month, int day) =>
        IsDay(year, month, day)
            ? Reading.At(Timex.Date(year, month, day), new Moment(year, month, day))
            : Reading.Unresolved(Timex.Date(year, month, day));

    /// <summary>A day of any year; not resolved when no year has it.</summary>
    public static Reading DayOfYear(Moment now, int month, int day) =>
        Around(Timex.Date(null, month, day), now, now.Year, year => IsDay(year, month, day) ? new Moment(year, month, day) : null);

    /// <summary>A day of any month.</summary>
    public static Reading DayOfMonth(Moment now, int day) =>
        Around(Timex.Date(null, null, day), now, (now.Year * 12) + now.Month - 1, month => DayOf(month, day));

    /// <summary>A weekday of any week.</summary>
    public static Reading Weekday(Moment now, DayOfWeek weekday) =>
        Around(Timex.Weekday(weekday), now.Date, 0, week => WeekCalendar.Weekday(now, weekday, week));

    /// <summary>A month of any year, as a period.</summary>
    public static Reading Month(Moment now, int month)
    {
        var start = new Moment(now.Year, month, 1);
        var past = month < now.Month ? start : start.AddYears(-1);
        var future = month < now.Month ? start.AddYears(1) : start;
        return Reading.Of(Timex.Month(null, month), MonthFrom(past), MonthFrom(future));
    }

    public static Interval MonthFrom(Moment start) => new(start, start.AddMonths(1));

    public static Moment MonthOf(Moment day) => new(day.Year, day.Month, 1);

    public static Moment QuarterOf(Moment day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);

    /// <summary>The latest before now and the first that is not, of something that comes once a turn.</summary>
    /// <param name="timex">Its timex.</param>
    /// <param name="now">What is before counts as past.</param>
    /// <param name="turn">The present turn.</param>
    /// <param name="when">When it comes in a turn; <c>null</c> when it does not.</param>
    public static Reading Around(string timex, Moment now, int turn, Func<int, Moment?> when)
    {
        Moment? past = null;
        Moment? future = null;
        for (var away = 0; away < YearsToSearch && (past == null || future == null); away++)
        {
            past ??= when(turn - away) is { } gone && gone < now ? gone : null;
            future ??= when(turn + away) is { } coming && coming >= now ? coming : null;
        }

        return past is { } last && future is { } next ? Reading.At(timex, last, next) : Reading.Unresolved(timex);
    }

    private static Moment? DayOf(int monthOfTime, int day)
    {
        var (year, month) = (monthOfTime / 12, (monthOfTime % 12) + 1);
        return IsDay(year, month, day) ? new Moment(year, month, day) : null;
    }
}
