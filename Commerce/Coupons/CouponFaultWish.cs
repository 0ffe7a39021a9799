namespace BotApp.Commerce.Coupons;

/// <summary>The customer says the shop's own system failed: with which coupon (null: not said), and in which words.</summary>
public sealed record CouponFaultWish(string? CouponId, string Words);
