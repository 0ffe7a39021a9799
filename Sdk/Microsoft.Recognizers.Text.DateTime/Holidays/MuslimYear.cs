using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Days of the Umm al-Qura calendar in years of the Gregorian one.</summary>
internal static class MuslimYear
{
    private static readonly UmAlQuraCalendar Calendar = new();

    /// <summary>The first time a Muslim day comes in a year; years the calendar has no tables for take the nearest it has.</summary>
    public static Moment DayIn(int year, int month, int day)
    {
        var known = System.Math.Clamp(year, Calendar.MinSupportedDateTime.Year + 1, Calendar.MaxSupportedDateTime.Year - 1);
        var start = new Moment(known, 1, 1);
        var muslim = Calendar.GetYear(start);
        var found = Calendar.ToDateTime(muslim, month, day, 0, 0, 0, 0);
        found = found < start ? Calendar.ToDateTime(muslim + 1, month, day, 0, 0, 0, 0) : found;
        return found.AddYears(year - known);
    }
}
