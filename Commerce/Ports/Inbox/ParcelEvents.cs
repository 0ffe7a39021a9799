using BotApp.Commerce.Delivery;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Inbox;

/// <summary>Scans of a parcel, on its way out (a waybill of the shop) or back (the waybill of a return or an exchange). All three types tell everything so far.</summary>
internal sealed class ParcelEvents(CurrentTerms terms) : IGatewayEventHandler
{
    public string Source => OutsideSource.Logistics;

    public IReadOnlyList<string> Types { get; } = [EventTypes.ParcelTrace, EventTypes.ParcelSigned, EventTypes.ParcelReturned];

    public async Task<bool> ApplyAsync(ShopDb db, GatewayMessage message, CancellationToken cancellationToken)
    {
        var parcel = message.Read<ParcelSnapshot>();
        var waybill = await db
            .Waybills.Include(row => row.Traces)
            .FirstOrDefaultAsync(row => row.Number == message.Subject, cancellationToken);
        if (waybill is not null)
        {
            WriteScans(db, waybill, parcel);
            await CloseOrderAsync(db, waybill, parcel, cancellationToken);
        }

        var setting = terms.Now;
        var comesBack = await ReturnParcels.FollowAsync(
            db,
            message.Subject,
            parcel,
            isOurs: waybill is not null,
            setting.Now,
            cancellationToken
        );
        var isExchanged = await ExchangeParcels.FollowAsync(db, message.Subject, parcel, setting, cancellationToken);
        return waybill is not null || comesBack || isExchanged;
    }

    private static void WriteScans(ShopDb db, Waybill waybill, ParcelSnapshot parcel)
    {
        var known = waybill.Traces.ToDictionary(trace => trace.No);
        for (var no = 1; no <= parcel.Scans.Count; no++)
        {
            var scan = TraceOf(waybill.Number, no, parcel.Scans[no - 1]);
            if (known.TryGetValue(no, out var trace))
            {
                db.Replace(trace, scan);
            }
            else
            {
                db.Add(scan);
            }
        }

        db.Replace(waybill, waybill with { SignedBy = parcel.SignedBy ?? waybill.SignedBy });
    }

    private static Trace TraceOf(string waybill, int no, Scan scan) =>
        new()
        {
            WaybillNumber = waybill,
            No = no,
            At = scan.At,
            Event = scan.Event,
            City = scan.City,
            Place = scan.Place,
            Remark = scan.Remark,
        };

    /// <summary>The order is delivered once everything is shipped and every parcel of it is signed for.</summary>
    private static async Task CloseOrderAsync(ShopDb db, Waybill waybill, ParcelSnapshot parcel, CancellationToken cancellationToken)
    {
        if (SignedAt(parcel.Scans) is not { } at)
        {
            return;
        }

        var order = await db.Orders.FirstAsync(row => row.Number == waybill.OrderNumber, cancellationToken);
        var others = await db
            .Waybills.Where(row => row.OrderNumber == order.Number && row.Number != waybill.Number)
            .Select(row => new
            {
                At = row
                    .Traces.Where(trace => trace.Event == TraceEvent.Signed)
                    .Select(trace => (DateTimeOffset?)trace.At)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        if (order.Status == OrderStatus.Shipped && others.TrueForAll(other => other.At is not null))
        {
            var last = others.Select(other => other.At!.Value).Append(at).Max();
            db.Replace(order, order with { Status = OrderStatus.Delivered, DeliveredAt = last, Version = order.Version + 1 });
        }
    }

    private static DateTimeOffset? SignedAt(IReadOnlyList<Scan> scans) => scans.FirstOrDefault(scan => scan.Event == TraceEvent.Signed)?.At;
}
