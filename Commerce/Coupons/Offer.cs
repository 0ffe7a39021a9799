namespace BotApp.Commerce.Coupons;

/// <summary>A coupon laid on a cart, in cents: which lines it covers and what it takes off alone.</summary>
internal sealed class Offer
{
    private readonly int[] covered;

    public Offer(CouponFace coupon, IReadOnlyList<CartLine> cart)
    {
        Coupon = coupon;
        covered = [.. Enumerable.Range(0, cart.Count).Where(at => CouponCheck.Covers(coupon, cart[at]))];
        var inScope = covered.Sum(at => BestCoupons.Cents(cart[at]));
        var off = coupon.Kind switch
        {
            CouponKind.Percent => Part(coupon, inScope),
            CouponKind.Freight => 0,
            _ => (long)Prices.Money.Round(coupon.Off * 100m),
        };
        Off = long.Clamp(off, 0, inScope);
    }

    public CouponFace Coupon { get; }

    /// <summary>Cents off when used alone.</summary>
    public long Off { get; }

    /// <summary>Takes it off what is left of the lines, in cents; returns what it came to.</summary>
    public long TakeOff(long[] left)
    {
        var whole = 0L;
        foreach (var at in covered)
        {
            whole += left[at];
        }

        var off = long.Min(Off, whole);
        if (off > 0)
        {
            Share(left, off, whole);
        }

        return off;
    }

    private static long Part(CouponFace coupon, long inScope)
    {
        var off = decimal.Round(inScope * (1m - coupon.Off), MidpointRounding.AwayFromZero);
        return (long)(coupon.MostOff is { } most ? decimal.Min(off, most * 100m) : off);
    }

    private void Share(long[] left, long off, long whole)
    {
        Span<decimal> remainders = covered.Length <= 32 ? stackalloc decimal[covered.Length] : new decimal[covered.Length];
        var missing = off;
        for (var index = 0; index < covered.Length; index++)
        {
            var exact = (decimal)left[covered[index]] * off;
            var floor = (long)decimal.Truncate(exact / whole);
            remainders[index] = exact - ((decimal)floor * whole);
            left[covered[index]] -= floor;
            missing -= floor;
        }

        for (; missing > 0; missing--)
        {
            var largest = 0;
            for (var index = 1; index < covered.Length; index++)
            {
                largest = remainders[index] > remainders[largest] ? index : largest;
            }

            remainders[largest] = -1m;
            left[covered[largest]]--;
        }
    }
}
