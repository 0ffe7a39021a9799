namespace BotApp.Commerce.Coupons;

/// <summary>What a coupon does. Stored by name.</summary>
public enum CouponKind
{
    /// <summary>满减.</summary>
    Threshold,

    /// <summary>折扣.</summary>
    Percent,

    /// <summary>无门槛.</summary>
    Amount,

    /// <summary>运费券.</summary>
    Freight,
}
