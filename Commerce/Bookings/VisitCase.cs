using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Bookings;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Policies;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Bookings;

/// <summary>An article and its visit as the rules see them, with the records a visit changes.</summary>
internal sealed record VisitCase(Order Order, OrderLine Line, BookingFacts Facts)
{
    public required BookingKind Kind { get; init; }

    /// <summary>The visit that is booked for the line, or the one named; null: none.</summary>
    public Booking? Booking { get; init; }

    /// <summary>The slots of the place and kind from now on, tracked.</summary>
    public required IReadOnlyList<BookingSlot> Slots { get; init; }

    public BookingSlot? Wanted => Slots.FirstOrDefault(slot => slot.From == Facts.Slot);

    public BookingSlot? Taken => Slots.FirstOrDefault(slot => slot.From == Booking?.From);

    /// <summary>City and district of where the order went.</summary>
    public static string Region(Order order) => order.ShipTo.City + order.ShipTo.District;

    public static async Task<VisitCase?> ReadAsync(
        ShopDb db,
        string customerId,
        VisitWish wish,
        Setting setting,
        CancellationToken cancellationToken
    )
    {
        var named = wish.BookingNumber is { } number
            ? await db.Bookings.FirstOrDefaultAsync(row => row.Number == number && row.CustomerId == customerId, cancellationToken)
            : null;
        var orderNumber = wish.BookingNumber is null ? wish.OrderNumber : named?.OrderNumber;
        var order = orderNumber is null ? null : await db.TrackedAsync(customerId, orderNumber, cancellationToken);
        var lineNo = named?.LineNo ?? wish.LineNo;
        if (order?.Lines.FirstOrDefault(line => line.No == lineNo) is not { } line)
        {
            return null;
        }

        var booked =
            named
            ?? await db.Bookings.FirstOrDefaultAsync(
                row => row.OrderNumber == order.Number && row.LineNo == lineNo && row.Status == BookingStatus.Booked,
                cancellationToken
            );
        var kind = KindOf(wish.What, booked);
        var slots = await SlotsAsync(db, Region(order), kind, setting.Now, cancellationToken);
        var facts = await FactsAsync(db, order, line, wish, setting, cancellationToken);
        return new VisitCase(
            order,
            line,
            facts with
            {
                FreeSlots = [.. slots.Where(slot => slot.Taken < slot.Capacity).Select(slot => slot.From)],
                VisitAt = booked is { Status: BookingStatus.Booked } ? booked.From : null,
                Fees = Fees(kind, setting.Policy.Bookings),
            }
        )
        {
            Kind = kind,
            Booking = booked,
            Slots = slots,
        };
    }

    private static BookingKind KindOf(BookingWish what, Booking? booked) =>
        what switch
        {
            BookingWish.Install => BookingKind.Install,
            BookingWish.Maintain => BookingKind.Maintain,
            BookingWish.Repair => BookingKind.Repair,
            _ => booked?.Kind ?? BookingKind.Repair,
        };

    private static IReadOnlyList<VisitFee> Fees(BookingKind kind, BookingTerms terms) =>
        kind switch
        {
            BookingKind.Install => [new VisitFee { Name = "install", Sum = terms.InstallFee }],
            BookingKind.Maintain => [new VisitFee { Name = "maintain", Sum = terms.MaintainFee }],
            _ => [new VisitFee { Name = "repair", Sum = terms.RepairFee }],
        };

    private static Task<List<BookingSlot>> SlotsAsync(
        ShopDb db,
        string region,
        BookingKind kind,
        DateTimeOffset now,
        CancellationToken cancellationToken
    ) =>
        db
            .BookingSlots.Where(slot => slot.Region == region && slot.Kind == kind && slot.From > now)
            .OrderBy(slot => slot.From)
            .ToListAsync(cancellationToken);

    private static async Task<BookingFacts> FactsAsync(
        ShopDb db,
        Order order,
        OrderLine line,
        VisitWish wish,
        Setting setting,
        CancellationToken cancellationToken
    )
    {
        var product = await db
            .Products.AsNoTracking()
            .Include(row => row.Specs)
            .FirstOrDefaultAsync(row => row.Id == line.ProductId, cancellationToken);
        var records = await TermRecords.ReadAsync(db, [order.Number], cancellationToken);
        var asked = new BookingFacts
        {
            Wish = wish.What,
            Danger = wish.Danger,
            GasOrWiring = wish.GasOrWiring,
            OwnFault = wish.OwnFault,
            FeesShown = wish.FeeAccepted,
            Slot = wish.Slot,
            SiteNeedsShown = product?.Specs.Any(spec => spec.Name.Zh.Contains("安装", StringComparison.Ordinal)) ?? false,
            Charged = wish.Charged,
        };
        return records.Fill(asked, TermLine.Of(order, line, product), setting);
    }
}
