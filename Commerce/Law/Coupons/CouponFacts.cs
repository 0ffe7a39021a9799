using BotApp.Commerce.Coupons;

namespace BotApp.Commerce.Law.Coupons;

/// <summary>What is known when a coupon cannot be used, or the best ones are asked for (flow 18).</summary>
public sealed record CouponFacts
{
    /// <summary>The cart, or the order, line by line.</summary>
    public required IReadOnlyList<CartLine> Cart { get; init; }

    /// <summary>The customer's coupons.</summary>
    public IReadOnlyList<CouponFace> Wallet { get; init; } = [];

    /// <summary>The id of the coupon asked about; null: the best combination of all.</summary>
    public string? Asked { get; init; }

    /// <summary>Ids of coupons already used on this cart.</summary>
    public IReadOnlyList<string> Applied { get; init; } = [];

    /// <summary>The buyer is a minor.</summary>
    public bool Minor { get; init; }

    /// <summary>The shop's own system is known to have failed.</summary>
    public bool SystemFault { get; init; }

    /// <summary>The coupon asked about; null when none is asked about or it is not the customer's.</summary>
    internal CouponFace? AskedCoupon() => Wallet.FirstOrDefault(coupon => coupon.Id == Asked);
}
