using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>What each unit of time is worth.</summary>
internal static class TimeUnits
{
    private const double DaySeconds = 24 * 60 * 60;

    /// <summary>Whether the unit is shorter than a day.</summary>
    public static bool IsClock(TimeUnit unit) => unit < TimeUnit.Day;

    /// <summary>Seconds of the unit, a month taken as 30 days and a year as 365.</summary>
    public static double Seconds(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Second => 1,
            TimeUnit.Minute => 60,
            TimeUnit.Hour => 60 * 60,
            TimeUnit.Day or TimeUnit.BusinessDay or TimeUnit.Weekday => DaySeconds,
            TimeUnit.Weekend => 2 * DaySeconds,
            TimeUnit.Week => 7 * DaySeconds,
            TimeUnit.Fortnight => 14 * DaySeconds,
            TimeUnit.Month => 30 * DaySeconds,
            TimeUnit.Quarter => 90 * DaySeconds,
            TimeUnit.Year => 365 * DaySeconds,
            TimeUnit.Decade => 10 * 365 * DaySeconds,
            _ => 100 * 365 * DaySeconds,
        };

    /// <summary>How a timex counts the unit, such as 3 months for a quarter.</summary>
    public static (int Times, string Unit) Timex(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Second => (1, "S"),
            TimeUnit.Minute => (1, "M"),
            TimeUnit.Hour => (1, "H"),
            TimeUnit.Day => (1, "D"),
            TimeUnit.BusinessDay => (1, "BD"),
            TimeUnit.Weekday => (1, "WD"),
            TimeUnit.Weekend => (1, "WE"),
            TimeUnit.Week => (1, "W"),
            TimeUnit.Fortnight => (2, "W"),
            TimeUnit.Month => (1, "MON"),
            TimeUnit.Quarter => (3, "MON"),
            TimeUnit.Year => (1, "Y"),
            TimeUnit.Decade => (10, "Y"),
            _ => (100, "Y"),
        };

    /// <summary>The time a number of units later; earlier for a negative number. Parts of months and years are counted in days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar ends before.</exception>
    public static Moment Add(Moment moment, double count, TimeUnit unit)
    {
        var whole = (int)Math.Truncate(count);
        var added = unit switch
        {
            TimeUnit.BusinessDay => AddBusinessDays(moment, whole),
            TimeUnit.Month => moment.AddMonths(whole),
            TimeUnit.Quarter => moment.AddMonths(3 * whole),
            TimeUnit.Year => moment.AddYears(whole),
            TimeUnit.Decade => moment.AddYears(10 * whole),
            TimeUnit.Century => moment.AddYears(100 * whole),
            _ => moment.AddSeconds(whole * Seconds(unit)),
        };
        return added.AddSeconds((count - whole) * Seconds(unit));
    }

    private static Moment AddBusinessDays(Moment moment, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0; )
        {
            moment = moment.AddDays(step);
            left -= moment.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return moment;
    }
}
