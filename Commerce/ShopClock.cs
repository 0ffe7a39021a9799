using Microsoft.Extensions.Options;

namespace BotApp.Commerce;

/// <summary>What time and which day it is in the shop.</summary>
public sealed class ShopClock(TimeProvider time, IOptions<CommerceOptions> options)
{
    /// <summary>The shop's calendar.</summary>
    public ShopDays Days { get; } = new(TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone));

    /// <summary>Now, with the shop's offset.</summary>
    public DateTimeOffset Now => ToShop(time.GetUtcNow());

    public DateOnly Today => DayOf(time.GetUtcNow());

    /// <inheritdoc cref="ShopDays.ToShop"/>
    public DateTimeOffset ToShop(DateTimeOffset instant) => Days.ToShop(instant);

    /// <inheritdoc cref="ShopDays.DayOf"/>
    public DateOnly DayOf(DateTimeOffset instant) => Days.DayOf(instant);

    /// <inheritdoc cref="ShopDays.StartOf"/>
    public DateTimeOffset StartOf(DateOnly day) => Days.StartOf(day);
}
