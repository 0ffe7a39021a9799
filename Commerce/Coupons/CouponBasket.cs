namespace BotApp.Commerce.Coupons;

/// <summary>What coupons are laid on: the chosen part of the cart, or (<paramref name="OrderNumber"/>) an order of the customer's before its coupons.</summary>
public sealed record CouponBasket(string? OrderNumber)
{
    public static CouponBasket Cart { get; } = new(OrderNumber: null);
}
