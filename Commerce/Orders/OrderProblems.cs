using BotApp.Commerce.Delivery;

namespace BotApp.Commerce.Orders;

/// <summary>Finds what is wrong with an order now: parcels in trouble first, then a broken promise to ship. Settled orders have no problems.</summary>
public sealed class OrderProblems(ParcelSignals signals)
{
    public OrderProblem? Of(Order order, IEnumerable<Waybill> waybills, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.Status.IsUnderWay()
            ? ParcelTrouble(order, waybills, now) ?? LateToShip(order.Status, order.PromisedShipAt, now)
            : null;
    }

    private OrderProblem? ParcelTrouble(Order order, IEnumerable<Waybill> waybills, DateTimeOffset now) =>
        waybills
            .Select(waybill => signals.Read(waybill, order.ShipTo, now))
            .Where(parcel => parcel.Problem is not null)
            .Select(parcel => new OrderProblem.ParcelTrouble(parcel.Waybill.Number, parcel.Problem!))
            .FirstOrDefault();

    /// <summary>The broken promise alone; null while it is kept. The promised instant itself is still in time.</summary>
    public static OrderProblem.LateToShip? LateToShip(OrderStatus status, DateTimeOffset? promisedShipAt, DateTimeOffset now) =>
        status.AwaitsShipping() && promisedShipAt is { } promised && now > promised
            ? new OrderProblem.LateToShip(promised, now - promised)
            : null;
}
