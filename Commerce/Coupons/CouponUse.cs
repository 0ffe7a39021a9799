namespace BotApp.Commerce.Coupons;

/// <summary>Coupons used together on a cart: which (by id), and what each line of the cart loses, in yuan and in the order of the cart.</summary>
public sealed record CouponUse(IReadOnlyList<string> Coupons, IReadOnlyList<decimal> OffByLine)
{
    public decimal Off => OffByLine.Sum();
}
