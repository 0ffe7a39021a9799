using BotApp.Commerce.Coupons;
using BotApp.Tests.Commerce.Law;

namespace BotApp.Tests.Commerce.Coupons;

/// <summary>Tries every set of coupons: slow and plain, what the calculator is measured against.</summary>
internal static class EveryCombination
{
    public static decimal Best(CartLine[] cart, CouponFace[] wallet, int atMost)
    {
        var usable = wallet
            .Where(coupon => CouponCheck.Of(coupon, cart, Cases.Noon, minor: false).Obstacle == CouponObstacle.None)
            .OrderByDescending(coupon => Off(coupon, cart))
            .ThenBy(coupon => coupon.Id, StringComparer.Ordinal)
            .ToArray();
        return Enumerable
            .Range(0, 1 << usable.Length)
            .Select(set => usable.Where((_, at) => (set >> at & 1) == 1).ToArray())
            .Where(set => set.Length <= atMost && set.DistinctBy(coupon => coupon.StackGroup).Count() == set.Length)
            .Max(set => Together(set, cart));
    }

    private static decimal Together(CouponFace[] set, CartLine[] cart)
    {
        var left = cart.Select(line => (long)(line.Price * 100m)).ToArray();
        var whole = left.Sum();
        foreach (var coupon in set)
        {
            Take(left, [.. Covered(coupon, cart)], Off(coupon, cart));
        }

        return (whole - left.Sum()) / 100m;
    }

    private static long Off(CouponFace coupon, CartLine[] cart)
    {
        var inScope = Covered(coupon, cart).Sum(at => (long)(cart[at].Price * 100m));
        var off = coupon.Kind == CouponKind.Percent ? inScope - (inScope * coupon.Off) : coupon.Off * 100m;
        return Math.Min(inScope, (long)Math.Round(off, MidpointRounding.AwayFromZero));
    }

    private static void Take(long[] left, int[] covered, long wanted)
    {
        var whole = covered.Sum(at => left[at]);
        var off = Math.Min(wanted, whole);
        if (off == 0)
        {
            return;
        }

        var shares = covered.Select(at => (At: at, Floor: left[at] * off / whole, Over: left[at] * off % whole)).ToArray();
        var missing = (int)(off - shares.Sum(share => share.Floor));
        foreach (var (share, rank) in shares.OrderByDescending(share => share.Over).Select((share, rank) => (share, rank)))
        {
            left[share.At] -= share.Floor + (rank < missing ? 1 : 0);
        }
    }

    private static IEnumerable<int> Covered(CouponFace coupon, CartLine[] cart) =>
        Enumerable.Range(0, cart.Length).Where(at => coupon.Products.Count == 0 || coupon.Products.Contains(cart[at].Product));
}
