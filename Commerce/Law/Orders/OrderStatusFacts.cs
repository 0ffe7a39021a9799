using BotApp.Commerce.Law.Delivery;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Law.Orders;

/// <summary>Flow 1, 查订单: what an order shows.</summary>
public sealed record OrderStatusFacts : IOrderFacts
{
    /// <summary>Whether the order belongs to whoever asks.</summary>
    public bool OwnOrder { get; init; } = true;

    /// <summary>Whether such an order is known to the shop.</summary>
    public bool Found { get; init; } = true;

    /// <summary>For an unknown order: whether the customer can prove a payment for it.</summary>
    public bool PaymentProven { get; init; }

    /// <summary>How far it is, such as <c>to-ship</c>.</summary>
    public required OrderStatus Status { get; init; }

    /// <summary>The last instant at which everything is to be with a carrier; null when nothing is promised.</summary>
    public DateTimeOffset? PromisedShipAt { get; init; }

    /// <summary>The city it goes to, such as 杭州市; empty when unknown.</summary>
    public string ShipToCity { get; init; } = "";

    /// <summary>Its parcels.</summary>
    public IReadOnlyList<ParcelFacts> Parcels { get; init; } = [];
}
