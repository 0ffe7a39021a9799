using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Returns;

/// <summary>What returns and exchanges mean for each other and for their order.</summary>
internal static class ReturnStages
{
    /// <summary>Asked for, and neither paid back nor closed.</summary>
    public static bool IsOpen(this ReturnRequest request) => request.Status is not (ReturnStatus.Refunded or ReturnStatus.Closed);

    /// <summary>Asked for, and neither done nor closed.</summary>
    public static bool IsOpen(this ExchangeRequest request) => request.Status is not (ExchangeStatus.Done or ExchangeStatus.Closed);

    /// <summary>Whether the customer is not to bear anything of it: a fault, or a parcel refused at the door.</summary>
    public static bool IsSellersDoing(this ReturnRequest request) => request.Kind.IsFault() || request.FreightBorneBy == Bearer.Seller;

    /// <summary>Whether the goods are not back yet.</summary>
    public static bool AwaitsGoods(this ReturnRequest request) => request.Status is ReturnStatus.AwaitingGoods or ReturnStatus.OnTheWayBack;

    /// <summary>An order some of whose goods were to go back, once that has ended: back where it stood, unless others still go or nothing is kept.</summary>
    /// <param name="order">With its lines as they are now.</param>
    /// <param name="othersOpen">Whether another return or exchange of it is under way.</param>
    /// <param name="now">When it ended.</param>
    public static Order After(this Order order, bool othersOpen, DateTimeOffset now) =>
        othersOpen ? order
        : order.Lines.All(line => line.ReturnedQuantity >= line.Quantity)
            ? order with
            {
                Status = OrderStatus.Refunded,
                ClosedAt = order.ClosedAt ?? now,
            }
        : order.Status == OrderStatus.Returning
            ? order with
            {
                Status = order.ClosedAt is null ? OrderStatus.Delivered : OrderStatus.Completed,
            }
        : order;
}
