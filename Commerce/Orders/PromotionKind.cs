namespace BotApp.Commerce.Orders;

/// <summary>Why something was taken off. Stored by name.</summary>
public enum PromotionKind
{
    /// <summary>满减.</summary>
    Threshold,

    /// <summary>打折.</summary>
    Percent,

    /// <summary>优惠券.</summary>
    Coupon,

    /// <summary>积分抵扣.</summary>
    Points,

    /// <summary>会员价.</summary>
    Member,

    /// <summary>包邮.</summary>
    FreeFreight,
    Other,
}
