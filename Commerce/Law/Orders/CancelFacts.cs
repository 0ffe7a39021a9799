using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Law.Orders;

/// <summary>Flow 6, 取消订单: how far the order is and what was paid.</summary>
public sealed record CancelFacts : IOrderFacts
{
    /// <summary>Whether the order belongs to whoever asks.</summary>
    public bool OwnOrder { get; init; } = true;

    /// <summary>Whether the seller wants to call it off, not the buyer.</summary>
    public bool AskedBySeller { get; init; }

    /// <summary>How far it is, such as <c>to-ship</c>.</summary>
    public required OrderStatus Status { get; init; }

    /// <summary>How far the warehouse is with it.</summary>
    public WarehouseState Warehouse { get; init; }

    /// <summary>How often another variant was taken in it before.</summary>
    public int VariantChanges { get; init; }

    /// <summary>What each method paid; the deposit of a pre-sale too.</summary>
    public IReadOnlyList<PaymentPart> Payments { get; init; } = [];

    /// <summary>When cancelling was asked for while the warehouse picks; null: now.</summary>
    public DateTimeOffset? CancelAskedAt { get; init; }

    /// <summary>What the seller said to it.</summary>
    public SellerAnswer SellerAnswer { get; init; }

    /// <summary>Whether a coupon was used.</summary>
    public bool CouponUsed { get; init; }

    /// <summary>The coupon's last instant; null: it does not end.</summary>
    public DateTimeOffset? CouponValidUntil { get; init; }

    /// <summary>Number of points used.</summary>
    public int PointsUsed { get; init; }

    /// <summary>What the page of a pre-sale says: whether the deposit comes back when the buyer calls it off; null: the shop's term.</summary>
    public bool? PageReturnsDeposit { get; init; }

    /// <summary>The whole price of a pre-sale, deposit and balance, in yuan; 0 when unknown.</summary>
    public decimal PresalePrice { get; init; }

    /// <summary>Whether the seller is to blame, as by a broken promise.</summary>
    public bool SellerFault { get; init; }

    /// <summary>Whether the carrier can still stop the parcel (拦截).</summary>
    public bool CanIntercept { get; init; } = true;
}
