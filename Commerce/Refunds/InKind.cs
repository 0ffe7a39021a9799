using System.Globalization;
using BotApp.Commerce.Coupons;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Law.Refunds;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Refunds;

/// <summary>
/// What goes back as what it was (暂行办法 art. 15): a coupon once the goods kept no longer use it, points in proportion to what the goods kept no longer use of
/// them. Over all returns of an order it sums to what was spent, whatever their order.
/// </summary>
internal sealed record InKind(IReadOnlyList<Coupon> Coupons, int Points)
{
    public static InKind Nothing { get; } = new([], 0);

    public static InKind Of(Order order, Going now, IReadOnlyList<Coupon> used, DateTimeOffset at)
    {
        var facts = PartialCase.Of(order, now);
        var coupons = order
            .Promotions.Where(promotion => promotion.CouponId is not null && Freed(facts, promotion))
            .SelectMany(promotion => used.Where(coupon => coupon.Id == promotion.CouponId && coupon.Until > at));
        return new([.. coupons], order.Promotions.Where(promotion => promotion.Points > 0).Sum(promotion => PointsOf(facts, promotion)));
    }

    /// <summary>Writes it down; a coupon is free again, points come as an entry of the ledger.</summary>
    public void GiveBack(Writing writing, Order order)
    {
        foreach (var coupon in Coupons)
        {
            writing.Replace(coupon, coupon with { Status = CouponStatus.Unused, OrderNumber = null, Version = coupon.Version + 1 });
        }

        if (Points > 0)
        {
            writing.Db.PointsEntries.Add(
                new PointsEntry
                {
                    Id = Ids.New(),
                    CustomerId = order.CustomerId,
                    At = writing.Now,
                    Points = Points,
                    Reason = new("退货退回积分", "Points given back for a return"),
                    OrderNumber = order.Number,
                }
            );
        }
    }

    public IEnumerable<QuoteLine> AsLines()
    {
        if (Points > 0)
        {
            var points = Points.ToString(CultureInfo.InvariantCulture);
            yield return new("points", new($"退回 {points} 积分", $"{points} points given back"));
        }

        foreach (var coupon in Coupons)
        {
            yield return new("coupon", new($"退回优惠券：{coupon.Name.Zh}", $"Coupon given back: {coupon.Name.En}"));
        }
    }

    private static bool Freed(PartialRefundFacts facts, OrderPromotion promotion) =>
        Used(facts, promotion, item => item.KeptNow) == 0 && Used(facts, promotion, item => item.KeptBefore) > 0;

    private static int PointsOf(PartialRefundFacts facts, OrderPromotion promotion) =>
        StillSpent(facts, promotion, item => item.KeptBefore) - StillSpent(facts, promotion, item => item.KeptNow);

    private static int StillSpent(PartialRefundFacts facts, OrderPromotion promotion, Func<PurchasedItem, int> kept) =>
        promotion.Off <= 0 ? 0 : (int)decimal.Ceiling(promotion.Points * decimal.Min(1m, Used(facts, promotion, kept) / promotion.Off));

    /// <summary>Yuan a promotion takes off the goods kept.</summary>
    private static decimal Used(PartialRefundFacts facts, OrderPromotion promotion, Func<PurchasedItem, int> kept)
    {
        var without = facts with { Promotions = [.. facts.Promotions.Where(other => other.Name != PartialCase.Id(promotion.No))] };
        return decimal.Max(0m, Till.Cost(without, kept) - Till.Cost(facts, kept));
    }
}
