namespace BotApp.Commerce;

/// <summary>The shop's calendar: which day an instant falls on, where days begin and end.</summary>
public sealed class ShopDays(TimeZoneInfo zone)
{
    /// <summary>Asia/Shanghai, the default of every shop.</summary>
    public static ShopDays Shanghai { get; } = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    public TimeZoneInfo Zone => zone;

    /// <summary>The same instant, read from the shop's wall clock.</summary>
    public DateTimeOffset ToShop(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(ToShop(instant).DateTime);

    /// <summary>The first instant of a day; the day before ends just before it.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var wall = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(wall, zone.GetUtcOffset(wall));
    }

    /// <summary>The last second of a day, 23:59:59: "X天内" includes the X-th day.</summary>
    public DateTimeOffset EndOf(DateOnly day) => StartOf(day.AddDays(1)).AddSeconds(-1);

    /// <summary>The last second of the n-th natural day after the day of an instant: n = 7 after a signature on the 1st is the 8th, 23:59:59.</summary>
    public DateTimeOffset EndOfDayAfter(DateTimeOffset instant, int days) => EndOf(DayOf(instant).AddDays(days));

    /// <summary>Whether an instant still lies within so many natural days after the day of another; that day itself counts too.</summary>
    public bool IsWithin(DateTimeOffset now, DateTimeOffset since, int days) => DayOf(now) <= DayOf(since).AddDays(days);
}
