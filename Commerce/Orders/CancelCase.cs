using BotApp.Commerce.Coupons;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Policies;

namespace BotApp.Commerce.Orders;

/// <summary>An order as the rules of cancelling see it.</summary>
internal static class CancelCase
{
    public static CancelFacts Of(Order order, IReadOnlyList<Coupon> coupons, DateTimeOffset? askedAt, OrderTerms terms) =>
        new()
        {
            Status = order.Status,
            Warehouse = order.Warehouse.AsFact(),
            CancelAskedAt = askedAt,
            VariantChanges = order.VariantChanges,
            CanIntercept = terms.StopsParcels,
            Payments = order.Paid().AsFacts(),
            CouponUsed = coupons.Count > 0,
            CouponValidUntil = coupons.Count > 0 ? coupons.Min(coupon => coupon.Until) : null,
            PointsUsed = order.Promotions.Sum(promotion => promotion.Points),
            PresalePrice = order.Presale is null ? 0m : order.Total,
        };
}
