using System.Globalization;
using BotApp.Commerce.Law;

namespace BotApp.Commerce.Service;

/// <summary>Instants and spans as a clerk says them, on the shop's clock.</summary>
internal static class Moments
{
    public static Bilingual Says(this Setting setting, DateTimeOffset instant)
    {
        var wall = setting.Days.ToShop(instant);
        return new(
            wall.ToString("M月d日 HH:mm", CultureInfo.InvariantCulture),
            wall.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        );
    }

    public static Bilingual Says(this DateOnly day) =>
        new(day.ToString("M月d日", CultureInfo.InvariantCulture), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Whole hours; nothing under an hour is promised.</summary>
    public static Bilingual Says(this TimeSpan span)
    {
        var hours = (long)Math.Ceiling(span.TotalHours);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{hours}小时"),
            string.Create(CultureInfo.InvariantCulture, $"{hours} hours")
        );
    }

    /// <summary>Two decimals, as on a receipt.</summary>
    public static string Says(this decimal sum) => sum.ToString("0.00", CultureInfo.InvariantCulture);
}
