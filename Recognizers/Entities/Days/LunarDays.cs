using System.Globalization;
using Microsoft.Recognizers.Text;

namespace BotApp.Recognizers.Entities.Days;

/// <summary>Lunar days and festivals. The recognizer names them by the same month and day of our calendar; here they become days of it.</summary>
internal static class LunarDays
{
    private static readonly ChineseLunisolarCalendar Calendar = new();
    private static readonly string[] Festivals = ["春节", "春節", "元宵", "端午", "中秋", "重阳", "重陽", "除夕"];

    public static bool AreMeant(ModelResult found) =>
        Array.Exists(Festivals, festival => found.Text.Contains(festival, StringComparison.Ordinal))
        || (
            found.Resolution?.GetValueOrDefault("values") is IEnumerable<Dictionary<string, string>> values
            && values.Any(value => value.ContainsKey("isLunar"))
        );

    /// <summary>The days in our calendar; of a day of any year also that of the year before, for lunar days come later than those they are named by.</summary>
    public static List<DayReading> Of(List<DayReading> readings) =>
        [.. readings.Concat(readings.Count > 1 ? [YearBefore(readings[0])] : []).Select(InOurCalendar).OfType<DayReading>()];

    private static DayReading YearBefore(DayReading reading) => reading with { Day = reading.Day?.AddYears(-1) };

    private static DayReading? InOurCalendar(DayReading reading) =>
        reading.Day is { } named && named > Calendar.MinSupportedDateTime && named.Year < Calendar.MaxSupportedDateTime.Year
            ? reading with
            {
                Day = InOurCalendar(named.Year, named.Month, named.Day),
            }
            : null;

    // a month may have 29 days, and a leap month moves those behind it
    private static DateTime InOurCalendar(int year, int month, int day)
    {
        var leap = Calendar.GetLeapMonth(year);
        var place = leap > 0 && month >= leap ? month + 1 : month;
        return Calendar.ToDateTime(year, place, Math.Min(day, Calendar.GetDaysInMonth(year, place)), 0, 0, 0, 0);
    }
}
