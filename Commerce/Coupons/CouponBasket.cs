namespace BotApp.Commerce.Coupons;

/// <summary>What coupons are laid on: the chosen part of the cart, an order of the customer's before its coupons, or one piece of a product.</summary>
public sealed record CouponBasket(string? OrderNumber)
{
    public static CouponBasket Cart { get; } = new(OrderNumber: null);

    /// <summary>One piece of it, of its cheapest variant in stock; null: no product is meant.</summary>
    public string? ProductId { get; init; }

    public static CouponBasket Of(string productId) => new(OrderNumber: null) { ProductId = productId };
}
