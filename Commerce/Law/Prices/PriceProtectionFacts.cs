using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Payments;

namespace BotApp.Commerce.Law.Prices;

/// <summary>Flow 15, 价保: what was paid for an item, what it costs now, what was claimed before.</summary>
public sealed record PriceProtectionFacts : IOrderFacts
{
    /// <summary>Whether the order belongs to whoever asks.</summary>
    public bool OwnOrder { get; init; } = true;

    /// <summary>When the order was paid.</summary>
    public required DateTimeOffset PaidAt { get; init; }

    /// <summary>When it was signed for; null when not yet.</summary>
    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>Net price paid for a piece, after every discount and coupon, in yuan.</summary>
    public required decimal PaidUnitPrice { get; init; }

    /// <summary>Price of a piece now, in yuan.</summary>
    public required decimal CurrentPrice { get; init; }

    /// <summary>What a coupon everybody can take now would take off a piece, in yuan.</summary>
    public decimal CurrentCoupon { get; init; }

    /// <summary>Pieces of the item that were kept.</summary>
    public int Quantity { get; init; } = 1;

    /// <summary>What kind of goods it is.</summary>
    public GoodsKind Goods { get; init; }

    /// <summary>Whether the item carries the 30-30-180 mark.</summary>
    public bool ThirtyThirty180 { get; init; }

    /// <summary>Days after payment the page of an activity promises; 0: none.</summary>
    public int PromisedDays { get; init; }

    /// <summary>How the lower price came about.</summary>
    public PriceOccasion Occasion { get; init; }

    /// <summary>Whether it can be bought at that price now.</summary>
    public bool InStock { get; init; } = true;

    /// <summary>Whether the order is being returned, exchanged or refunded.</summary>
    public bool InAfterSales { get; init; }

    /// <summary>Claims granted for the item within its period.</summary>
    public int ClaimsMade { get; init; }

    /// <summary>Whether the lower price is known from a picture only (截图).</summary>
    public bool ScreenshotOnly { get; init; }

    /// <summary>What each method paid for the item; empty: the sum alone is decided.</summary>
    public IReadOnlyList<PaymentPart> Payments { get; init; } = [];
}
