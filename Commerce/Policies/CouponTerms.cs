namespace BotApp.Commerce.Policies;

/// <summary>How coupons are combined.</summary>
public sealed record CouponTerms
{
    /// <summary>At most so many coupons of different stack groups in one order. At least 1.</summary>
    public int CouponsPerOrder { get; init; } = 1;
}
