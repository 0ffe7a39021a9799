using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Law.Prices;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Prices;

/// <summary>A line of an order beside what the same costs today.</summary>
internal sealed record PricedLine(Order Order, OrderLine Line, Variant? Variant, Catalogue.GoodsKind Kind)
{
    /// <summary>What was claimed for it before, oldest first.</summary>
    public required IReadOnlyList<PriceProtectionClaim> Claims { get; init; }

    /// <summary>Since when it costs what it costs now; null: unknown.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Whether the order, or all of the line, is being returned, exchanged or refunded.</summary>
    public bool InAfterSales { get; init; }

    /// <summary>What coupons would take off all kept pieces today.</summary>
    public decimal Coupon { get; init; }

    /// <summary>Pieces the customer kept.</summary>
    public int Kept => int.Max(0, Line.Quantity - Line.ReturnedQuantity);

    /// <summary>Net of the line's part of every discount, and of what an earlier claim paid back.</summary>
    public decimal PaidUnit =>
        Claims.Select(claim => claim.CurrentUnit).Append((Line.Quantity * Line.UnitPrice - Off) / Line.Quantity).Min();

    public decimal CouponUnit => Kept == 0 ? 0m : Coupon / Kept;

    /// <summary>Of what was paid for the line, so much has not been given back yet.</summary>
    public decimal Left => decimal.Max(0m, Line.Quantity * Line.UnitPrice - Off - Line.Refunded);

    private decimal Off
    {
        get
        {
            var shares = Order.Promotions.SelectMany(promotion => promotion.Shares).Where(share => share.LineNo == Line.No).ToList();
            return shares.Count > 0 ? shares.Sum(share => share.Amount) : Line.Discount;
        }
    }

    public PriceProtectionFacts Facts(DateTimeOffset paidAt, bool fromPicture) =>
        new()
        {
            PaidAt = paidAt,
            SignedAt = Order.DeliveredAt,
            PaidUnitPrice = PaidUnit,
            CurrentPrice = Variant?.Price ?? PaidUnit,
            CurrentCoupon = CouponUnit,
            Quantity = Kept,
            Goods = Kind == Catalogue.GoodsKind.LargeAppliance ? Law.Prices.GoodsKind.LargeAppliance : Law.Prices.GoodsKind.General,
            Occasion = Occasion,
            InStock = Variant is { Stock: > 0 },
            InAfterSales = InAfterSales || Kept == 0,
            ClaimsMade = Claims.Count,
            ScreenshotOnly = fromPicture,
        };

    private PriceOccasion Occasion =>
        Order.Kind switch
        {
            OrderKind.FlashSale => PriceOccasion.FlashSale,
            OrderKind.GroupBuy => PriceOccasion.GroupBuy,
            OrderKind.Subsidised => PriceOccasion.Subsidy,
            _ => PriceOccasion.Ordinary,
        };
}
