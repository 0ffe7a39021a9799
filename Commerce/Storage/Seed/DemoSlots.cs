using BotApp.Commerce.Bookings;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>When technicians can come to the demo customers: three times a day for a week from tomorrow; the first morning is booked out.</summary>
internal static class DemoSlots
{
    private static readonly string[] Regions = ["杭州市余杭区", "成都市武侯区", "深圳市南山区"];
    private static readonly BookingKind[] Kinds = [BookingKind.Install, BookingKind.Repair, BookingKind.Maintain];
    private static readonly int[] Hours = [9, 13, 16];

    public static IEnumerable<BookingSlot> Of(DateTimeOffset now, ShopClock clock) =>
        from region in Regions
        from kind in Kinds
        from day in Enumerable.Range(1, 7)
        from hour in Hours
        let start = clock.StartOf(clock.DayOf(now).AddDays(day)).AddHours(hour)
        select new BookingSlot
        {
            Region = region,
            Kind = kind,
            From = start,
            To = start.AddHours(3),
            Capacity = 3,
            Taken = day == 1 && hour == Hours[0] ? 3 : 0,
        };
}
