namespace BotApp.Commerce.Coupons;

/// <summary>
/// What coupons are laid on: the chosen part of the cart, an order of the customer's before its coupons, one piece of a product, or one piece of a variant that
/// somebody thinks of buying.
/// </summary>
public sealed record CouponBasket(string? OrderNumber)
{
    public static CouponBasket Cart { get; } = new(OrderNumber: null);

    /// <summary>One piece of it, of its cheapest variant in stock; null: no product is meant.</summary>
    public string? ProductId { get; init; }

    /// <summary>One piece of exactly this; null: no variant is meant.</summary>
    public string? Sku { get; init; }

    public static CouponBasket Of(string productId) => new(OrderNumber: null) { ProductId = productId };

    public static CouponBasket OfVariant(string sku) => new(OrderNumber: null) { Sku = sku };
}
