using Microsoft.Extensions.Options;

namespace BotApp.Commerce;

/// <summary>What time and which day it is in the shop.</summary>
public sealed class ShopClock(TimeProvider time, IOptions<CommerceOptions> options)
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    /// <summary>Now, with the shop's offset.</summary>
    public DateTimeOffset Now => ToShop(time.GetUtcNow());

    public DateOnly Today => DayOf(time.GetUtcNow());

    /// <summary>The same instant, read from the shop's wall clock.</summary>
    public DateTimeOffset ToShop(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    /// <summary>The calendar day of the shop on which the instant falls.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(ToShop(instant).DateTime);

    /// <summary>The first instant of a day of the shop; the day after begins where this day ends.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var wall = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(wall, zone.GetUtcOffset(wall));
    }
}
