using System.Globalization;
using BotApp.Commerce;

namespace BotApp.Cards.Shared;

/// <summary>Instants and spans in words, read from the shop's wall clock, in the language of the turn.</summary>
public static class Moments
{
    /// <summary>今天 18:30, 11月20日 09:05; Today 18:30, Nov 20, 09:05.</summary>
    public static string At(DateTimeOffset instant, ShopClock clock)
    {
        var there = clock.ToShop(instant);
        return $"{DayOf(instant, clock)} {there.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    /// <summary>昨天, 今天, 明天 or the date; the year is said only when it is not this year's.</summary>
    public static string DayOf(DateTimeOffset instant, ShopClock clock)
    {
        var day = clock.DayOf(instant);
        return (day.DayNumber - clock.Today.DayNumber) switch
        {
            -1 => MomentTexts.Yesterday,
            0 => MomentTexts.Today,
            1 => MomentTexts.Tomorrow,
            _ => day.ToString(
                day.Year == clock.Today.Year ? MomentTexts.DayPattern : MomentTexts.FullDayPattern,
                CultureInfo.CurrentUICulture
            ),
        };
    }

    /// <summary>Whole hours below two days, then whole days; at least one hour.</summary>
    public static string For(TimeSpan span) =>
        span < TimeSpan.FromDays(2)
            ? string.Format(CultureInfo.CurrentUICulture, MomentTexts.Hours, Math.Max(1, (int)span.TotalHours))
            : string.Format(CultureInfo.CurrentUICulture, MomentTexts.Days, (int)span.TotalDays);
}
