using System;
using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Writes TIMEX3 expressions; an X stands for every digit that is not known.</summary>
internal static class Timex
{
    public const string Now = "PRESENT_REF";
    public const string AnyYear = "XXXX";

    /// <summary>A certain day.</summary>
    public static string Date(Moment day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day of which the year or the month may be unknown.</summary>
    public static string Date(int? year, int? month, int day) => $"{Year(year)}-{Two(month)}-{Two(day)}";

    public static string Month(int? year, int month) => $"{Year(year)}-{Two(month)}";

    public static string Year(int? year) => year is { } known ? known.ToString("D4", CultureInfo.InvariantCulture) : AnyYear;

    /// <summary>The ISO week that holds a day.</summary>
    public static string Week(Moment day) => $"{Year(ISOWeek.GetYear(day))}-W{Two(ISOWeek.GetWeekOfYear(day))}";

    /// <summary>A day of any week, Sunday being the seventh.</summary>
    public static string Weekday(DayOfWeek day) => $"XXXX-WXX-{WeekCalendar.NumberOf(day)}";

    /// <summary>The n-th weekday of a month, such as XXXX-09-WXX-1-#1.</summary>
    public static string WeekdayOfMonth(int? year, int? month, DayOfWeek day, int number) =>
        $"{Year(year)}-{Two(month)}-WXX-{WeekCalendar.NumberOf(day)}-#{number}";

    /// <summary>A time of day with the parts that were named.</summary>
    public static string Time(int hour, int? minute = null, int? second = null) =>
        "T" + Two(hour) + (minute == null ? string.Empty : ":" + Two(minute)) + (second == null ? string.Empty : ":" + Two(second));

    /// <summary>All of a time of day.</summary>
    public static string Time(Moment time) => time.ToString("'T'HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>The timex of the day behind a certain day or a weekday; any other stays what it is.</summary>
    public static string DayBehind(string day) =>
        Moment.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Date(date.AddDays(1))
        : day.Length == "XXXX-WXX-1".Length && day.StartsWith("XXXX-WXX-", StringComparison.Ordinal)
            ? day[..^1] + (((day[^1] - '0') % 7) + 1)
        : day;

    /// <summary>A day and a time as values write them.</summary>
    public static string Written(Moment moment) => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Range(string start, string end, string length) => $"({start},{end},{length})";

    /// <summary>Days between two dates, such as P3D.</summary>
    public static string Days(Moment start, Moment end) => string.Create(CultureInfo.InvariantCulture, $"P{(end - start).TotalDays}D");

    /// <summary>Hours, minutes and seconds between two times, such as PT1H30M.</summary>
    public static string Hours(Moment start, Moment end)
    {
        var length = end - start;
        var hours = (int)length.TotalHours;
        var text = Part(hours, "H") + Part(length.Minutes, "M") + Part(length.Seconds, "S");
        return "PT" + (text.Length == 0 ? "0S" : text);
    }

    /// <summary>A number of units; hours, minutes and seconds stand behind a T.</summary>
    /// <param name="count">How many; may be a fraction.</param>
    /// <param name="unit">The letters of the unit: Y, MON, W, D, H, M, S, or WE, WD, BD for weekends and weekdays.</param>
    public static string Duration(double count, string unit)
    {
        var number = count.ToString("0.################", CultureInfo.InvariantCulture);
        return unit switch
        {
            "H" or "M" or "S" => $"PT{number}{unit}",
            "MON" => $"P{number}M",
            _ => $"P{number}{unit}",
        };
    }

    private static string Part(int count, string unit) => count == 0 ? string.Empty : count.ToString(CultureInfo.InvariantCulture) + unit;

    private static string Two(int? number) => number is { } known ? known.ToString("D2", CultureInfo.InvariantCulture) : "XX";
}
