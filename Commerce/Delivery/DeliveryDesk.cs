using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Delivery;

/// <summary>Answers where a shopper's parcels are.</summary>
public sealed class DeliveryDesk(
    IDbContextFactory<ShopDb> shop,
    IOrderSystem orders,
    OrderReader reader,
    ParcelSignals signals,
    TimeProvider time
)
{
    public async Task<Tracking> TrackAsync(Shopper shopper, string orderNumber, CancellationToken cancellationToken)
    {
        var number = OrderNumbers.Clean(orderNumber);
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return new Tracking.NoSuchOrder(number);
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await orders.FindAsync(db, customerId, number, cancellationToken) is { } order
            ? await TrackAsync(db, order, cancellationToken)
            : new Tracking.NoSuchOrder(number);
    }

    /// <summary>
    /// The parcel a shopper most likely asks for: of the latest order with a problem, else of the latest paid one not yet received, else of the latest;
    /// null when there is no order.
    /// </summary>
    public async Task<Tracking?> LikelyAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return null;
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var underWay = await reader.UnderWayAsync(db, customerId, cancellationToken);
        var likely =
            underWay.Find(view => view.Problem is not null)
            ?? underWay.Find(view => view.Order.Status.IsOnTheRoad())
            ?? underWay.FirstOrDefault()
            ?? (await reader.LatestAsync(db, customerId, 1, cancellationToken)).FirstOrDefault();
        return likely is null ? null : await TrackAsync(db, likely.Order, cancellationToken);
    }

    private async Task<Tracking> TrackAsync(ShopDb db, Order order, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var waybills = await OrderQueries.Of(db).WaybillsOf(db, order.Number).ToListAsync(cancellationToken);
        return waybills.Count == 0 ? WithoutParcel(order, now) : Tracked(order, waybills, now);
    }

    private static Tracking WithoutParcel(Order order, DateTimeOffset now) =>
        order.Status switch
        {
            OrderStatus.Unpaid or OrderStatus.DepositPaid => new Tracking.NotPaid(order),
            OrderStatus.Cancelled or OrderStatus.Refunded => new Tracking.NeverShipped(order),
            _ => new Tracking.NotShipped(order, order.PromisedShipAt, now > order.PromisedShipAt ? now - order.PromisedShipAt : null),
        };

    private Tracking.Tracked Tracked(Order order, List<Waybill> waybills, DateTimeOffset now)
    {
        var parcels = waybills.Select(waybill => signals.Read(waybill, order.ShipTo, now)).ToList();
        var shipped = waybills.SelectMany(waybill => waybill.Items).Select(item => item.LineNo).ToHashSet();
        return new Tracking.Tracked(order, parcels, [.. order.Lines.Where(line => !shipped.Contains(line.No))]);
    }
}
