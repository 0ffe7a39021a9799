using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Law.Orders;

/// <summary>Flow 3, 催发货: what was promised and what has happened.</summary>
public sealed record UrgeShippingFacts : IOrderFacts
{
    /// <summary>Whether the order belongs to whoever asks.</summary>
    public bool OwnOrder { get; init; } = true;

    /// <summary>How far it is, such as <c>to-ship</c>.</summary>
    public required OrderStatus Status { get; init; }

    /// <summary>When the whole sum was paid; null when it is not.</summary>
    public DateTimeOffset? PaidAt { get; init; }

    /// <summary>The last instant of hand-over by the page of a pre-sale or big sale; null: the shop's term after payment.</summary>
    public DateTimeOffset? PromisedShipAt { get; init; }

    /// <summary>Whether the goods are there.</summary>
    public bool InStock { get; init; } = true;

    /// <summary>When a waybill was announced (填单); null when there is none.</summary>
    public DateTimeOffset? WaybillAnnouncedAt { get; init; }

    /// <summary>First scan of the carrier; null while there is none.</summary>
    public DateTimeOffset? PickedUpAt { get; init; }

    /// <summary>What was paid for goods, in yuan, without freight.</summary>
    public decimal GoodsPaid { get; init; }

    /// <summary>What each method paid, for a full refund.</summary>
    public IReadOnlyList<PaymentPart> Payments { get; init; } = [];

    /// <summary>Compensation given for this lateness already, in yuan.</summary>
    public decimal CompensationGiven { get; init; }
}
