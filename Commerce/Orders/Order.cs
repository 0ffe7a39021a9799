using BotApp.Commerce.Customers;

namespace BotApp.Commerce.Orders;

/// <summary>A purchase: who bought what for how much, where it goes and how far it has come.</summary>
public sealed record Order
{
    private readonly List<OrderLine> lines = [];
    private readonly List<OrderPromotion> promotions = [];
    private readonly List<OrderPayment> payments = [];
    private readonly List<OrderGift> gifts = [];

    /// <summary>Twelve digits: the shop's day as yyMMdd and six more.</summary>
    public required string Number { get; init; }

    public required string CustomerId { get; init; }

    public required OrderStatus Status { get; init; }

    /// <summary>ISO code, one for all sums of the order.</summary>
    public required string Currency { get; init; }

    /// <summary>Sum of quantity × unit price.</summary>
    public required decimal GoodsTotal { get; init; }

    public required decimal Discount { get; init; }

    public required decimal Freight { get; init; }

    /// <summary>What the customer owes or paid: goods − discount + freight.</summary>
    public required decimal Total { get; init; }

    /// <summary>Given back so far; never more than <see cref="Total"/>.</summary>
    public decimal Refunded { get; init; }

    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>Unpaid at this instant, the order is called off.</summary>
    public required DateTimeOffset PayBefore { get; init; }

    /// <summary>Null until the whole total is paid.</summary>
    public DateTimeOffset? PaidAt { get; init; }

    /// <summary>The last instant at which everything is to be with a carrier; null until paid.</summary>
    public DateTimeOffset? PromisedShipAt { get; init; }

    /// <summary>First hand-over to a carrier.</summary>
    public DateTimeOffset? ShippedAt { get; init; }

    /// <summary>Signature for the last parcel.</summary>
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>When it was completed, cancelled or refunded.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Null for an ordinary purchase.</summary>
    public Presale? Presale { get; init; }

    public required Address ShipTo { get; init; }

    public OrderKind Kind { get; init; }

    public WarehouseState Warehouse { get; init; }

    /// <summary>How often the address was changed after the purchase.</summary>
    public int AddressChanges { get; init; }

    /// <summary>How often another variant was taken after the purchase.</summary>
    public int VariantChanges { get; init; }

    /// <summary>Whether the buyer asked for another carrier than the shop offers: the risk of the road is then the buyer's.</summary>
    public bool BuyerChoseCarrier { get; init; }

    /// <summary>Why it was called off; null when it was not, or nobody said.</summary>
    public string? CancelReason { get; init; }

    /// <summary>Grows with every write; two writers of one version cannot both win.</summary>
    public int Version { get; init; }

    /// <summary>What was taken off and under which conditions; empty for orders that only know the sum.</summary>
    public IReadOnlyList<OrderPromotion> Promotions
    {
        get => promotions;
        init => promotions = [.. value];
    }

    /// <summary>What came in and went back, in the order it happened.</summary>
    public IReadOnlyList<OrderPayment> Payments
    {
        get => payments;
        init => payments = [.. value];
    }

    public IReadOnlyList<OrderGift> Gifts
    {
        get => gifts;
        init => gifts = [.. value];
    }

    public IReadOnlyList<OrderLine> Lines
    {
        get => lines;
        init => lines = [.. value];
    }
}
