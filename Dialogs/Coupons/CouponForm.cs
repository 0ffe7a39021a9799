namespace BotApp.Dialogs.Coupons;

/// <summary>A coupon asked about: whether it has been asked which one is meant, and the product it is to be used for (null: the cart).</summary>
public sealed record CouponForm
{
    public bool IsAsked { get; init; }

    public string? ProductId { get; init; }
}
