namespace BotApp.Commerce.Coupons;

/// <summary>The condition that stands in a coupon's way; the first in this order is the one told.</summary>
public enum CouponObstacle
{
    None,
    Used,
    Frozen,
    Withdrawn,
    NotYet,
    Expired,
    Minor,
    OutOfScope,
    Excluded,
    BelowThreshold,
}

/// <summary>Reads a coupon's face against a cart.</summary>
public static class CouponCheck
{
    /// <summary>What stands in the way when the coupon is used alone; for <see cref="CouponObstacle.BelowThreshold"/> the missing yuan.</summary>
    public static (CouponObstacle Obstacle, decimal Missing) Of(
        CouponFace coupon,
        IReadOnlyList<CartLine> cart,
        DateTimeOffset now,
        bool minor
    )
    {
        ArgumentNullException.ThrowIfNull(coupon);
        var obstacle = OfFace(coupon, now, minor);
        if (obstacle != CouponObstacle.None)
        {
            return (obstacle, 0m);
        }

        var within = cart.Where(line => IsWithin(coupon, line)).ToArray();
        var inScope = within.Where(line => !coupon.Excluded.Contains(line.Product, StringComparer.Ordinal)).Sum(line => line.Price);
        return (within.Length, inScope) switch
        {
            (0, _) => (CouponObstacle.OutOfScope, 0m),
            (_, 0m) => (CouponObstacle.Excluded, 0m),
            _ when inScope < coupon.Threshold => (CouponObstacle.BelowThreshold, coupon.Threshold - inScope),
            _ => (CouponObstacle.None, 0m),
        };
    }

    /// <summary>Whether a coupon takes anything off a line.</summary>
    public static bool Covers(CouponFace coupon, CartLine line)
    {
        ArgumentNullException.ThrowIfNull(coupon);
        ArgumentNullException.ThrowIfNull(line);
        return IsWithin(coupon, line) && !coupon.Excluded.Contains(line.Product, StringComparer.Ordinal);
    }

    private static bool IsWithin(CouponFace coupon, CartLine line) =>
        (coupon.Products.Count == 0 && coupon.Categories.Count == 0)
        || coupon.Products.Contains(line.Product, StringComparer.Ordinal)
        || coupon.Categories.Contains(line.Category, StringComparer.Ordinal);

    private static CouponObstacle OfFace(CouponFace coupon, DateTimeOffset now, bool minor) =>
        coupon switch
        {
            { Used: true } => CouponObstacle.Used,
            { Frozen: true } => CouponObstacle.Frozen,
            { Withdrawn: true } => CouponObstacle.Withdrawn,
            { From: { } from } when now < from => CouponObstacle.NotYet,
            { Until: { } until } when now > until => CouponObstacle.Expired,
            { AdultsOnly: true } when minor => CouponObstacle.Minor,
            _ => CouponObstacle.None,
        };
}
