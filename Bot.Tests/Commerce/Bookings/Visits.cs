using BotApp.Commerce.Bookings;
using BotApp.Commerce.Law.Bookings;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Bookings;

/// <summary>An order whose articles technicians visit, and the hours they have.</summary>
internal static class Visits
{
    public const string Delivered = "261115001004";
    public static readonly DateTimeOffset Afternoon = Shop.FirstMorning.AddDays(2).AddHours(4);
    public static readonly DateTimeOffset Later = Afternoon.AddHours(2);

    public static readonly VisitWish Repair = new(BookingWish.Repair) { OrderNumber = Delivered, Slot = Afternoon };

    /// <summary>Two slots of one place each, in two days, for every kind of visit; nothing is booked or in repair.</summary>
    public static async Task<Shop> Slots(Engine engine)
    {
        var shop = await Shop.Create(engine);
        await Prepare(shop);
        return shop;
    }

    public static async Task Prepare(Shop shop)
    {
        await shop.Clear<BookingSlot>();
        await shop.Clear<Booking>();
        await shop.Clear<RepairRecord>();
        await shop.Clear<OutboxRow>();
        await using var db = await shop.Tables();
        var to = await db.Orders.AsNoTracking().SingleAsync(order => order.Number == Delivered);
        foreach (var from in new[] { Afternoon, Later })
        {
            db.AddRange(Enum.GetValues<BookingKind>().Select(kind => Slot(to.ShipTo.City + to.ShipTo.District, kind, from)));
        }

        await db.SaveChangesAsync();
    }

    private static BookingSlot Slot(string region, BookingKind kind, DateTimeOffset from) =>
        new()
        {
            Region = region,
            Kind = kind,
            From = from,
            To = from.AddHours(2),
            Capacity = 1,
        };

    public static async Task<int[]> Taken(Shop shop)
    {
        await using var db = await shop.Tables();
        return await db
            .BookingSlots.Where(slot => slot.Kind == BookingKind.Repair)
            .OrderBy(slot => slot.From)
            .Select(slot => slot.Taken)
            .ToArrayAsync();
    }

    public static async Task<OrderLine> Line(Shop shop)
    {
        await using var db = await shop.Tables();
        return await db.Set<OrderLine>().AsNoTracking().SingleAsync(line => line.OrderNumber == Delivered && line.No == 1);
    }
}
