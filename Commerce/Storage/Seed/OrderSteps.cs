using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>What may happen to an order, each step leaving it consistent.</summary>
internal static class OrderSteps
{
    private static readonly TimeSpan ShipWithin = TimeSpan.FromHours(48);

    public static Order PayDeposit(this Order order, DateTimeOffset at) =>
        order with
        {
            Status = OrderStatus.DepositPaid,
            Presale = order.Presale! with { DepositPaidAt = at },
        };

    public static Order Pay(this Order order, DateTimeOffset at) =>
        order with
        {
            Status = OrderStatus.ToShip,
            PaidAt = at,
            PromisedShipAt = at + ShipWithin,
        };

    public static Order Ship(this Order order, DateTimeOffset at, bool everything = true) =>
        order with
        {
            Status = everything ? OrderStatus.Shipped : OrderStatus.PartlyShipped,
            ShippedAt = order.ShippedAt ?? at,
        };

    public static Order Deliver(this Order order, DateTimeOffset at) => order with { Status = OrderStatus.Delivered, DeliveredAt = at };

    public static Order Complete(this Order order, DateTimeOffset at) => order with { Status = OrderStatus.Completed, ClosedAt = at };

    public static Order SendBack(this Order order) => order with { Status = OrderStatus.Returning };

    public static Order Refund(this Order order, DateTimeOffset at) =>
        order with
        {
            Status = OrderStatus.Refunded,
            Refunded = order.Total,
            ClosedAt = at,
        };

    /// <summary>Before shipping; what was paid is given back.</summary>
    public static Order Cancel(this Order order, DateTimeOffset at) =>
        order with
        {
            Status = OrderStatus.Cancelled,
            Refunded = order.PaidAt is null ? 0m : order.Total,
            ClosedAt = at,
        };
}
