namespace BotApp.Commerce.Coupons;

/// <summary>How a coupon stands; whether its time is over is told by its dates. Stored by name.</summary>
public enum CouponStatus
{
    Unused,
    Used,

    /// <summary>Held by an unpaid order.</summary>
    Frozen,
    Withdrawn,
}
