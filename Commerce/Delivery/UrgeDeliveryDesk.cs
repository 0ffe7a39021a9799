using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Delivery;

/// <summary>
/// Urges the carrier, or puts a delivery off (flow 4): a work order with the time of its answer. A locker, a station or another's signature without consent is
/// put right; a second urge without a scan since the first goes to a person. The receipt's number is the 受理编号.
/// </summary>
public sealed class UrgeDeliveryDesk(QuoteBook book, CurrentTerms terms) : Desk<UrgeDeliveryWish>(book)
{
    public override string Name => "urge-delivery";

    public override string Prefix => "CP";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, UrgeDeliveryWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (await db.TrackedAsync(customerId, wish.OrderNumber, cancellationToken) is not { } order)
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        var waybills = await OrderQueries.Of(db).WaybillsOf(db, order.Number).ToListAsync(cancellationToken);
        var waybill = wish.WaybillNumber is { } number
            ? waybills.Find(parcel => parcel.Number == OrderNumbers.Clean(number))
            : waybills.Find(parcel => parcel.SignedAt() is null) ?? waybills.LastOrDefault();
        if (waybill is null)
        {
            return new Plan.No(wish.WaybillNumber is null ? UrgeDeliveryWords.NothingSent : Refusal.NotFound(wish.WaybillNumber));
        }

        var setting = terms.Now;
        var ruling = UrgeDelivery.Pack.Decide(await FactsAsync(db, order, waybill, wish.Day, setting, cancellationToken), setting);
        return ruling.Verdict == Verdict.Accept
            ? new CarrierOrder(order, waybill, ruling, wish.Day, setting).Plan()
            : new Plan.No(Refusal.Of(ruling, UrgeDeliveryWords.Of(ruling, setting)));
    }

    private static async Task<UrgeDeliveryFacts> FactsAsync(
        ShopDb db,
        Order order,
        Waybill waybill,
        DateOnly? day,
        Setting setting,
        CancellationToken cancellationToken
    )
    {
        var urged = await db
            .Tickets.Where(ticket => ticket.CustomerId == order.CustomerId && ticket.Subject == waybill.Number)
            .Where(ticket => ticket.Kind == TicketKind.UrgeDelivery)
            .OrderByDescending(ticket => ticket.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken);
        var at = waybill.SignedAt() ?? setting.Now;
        return new UrgeDeliveryFacts
        {
            Parcel = waybill.AsFacts(),
            LastUrgedAt = urged?.CreatedAt,
            ConsentToPickupPoint = await db.ConsentedAsync(order.CustomerId, ConsentPurpose.HandOver, at, cancellationToken),
            SignedByOther = waybill.SignedAt() is not null && waybill.Proof() is DeliveryProof.Locker or DeliveryProof.SomebodyElse,
            WishedDay = day,
        };
    }
}
