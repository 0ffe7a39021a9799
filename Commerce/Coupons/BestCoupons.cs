namespace BotApp.Commerce.Coupons;

/// <summary>
/// Finds the coupons that together take the most off a cart. Used together: at most so many, one of each stack group. A coupon's threshold and its part are
/// read from prices before coupons; its sum is shared over the lines it covers in proportion to what is left of them (largest remainder), never below zero;
/// coupons that alone take more off come first, then by id. Exact by branch and bound: no coupon takes more off in company than alone, so branches that
/// cannot win are left out. Of equal combinations the one with fewer coupons is kept. Looks at the 20 best usable coupons, which bounds the work.
/// </summary>
public static class BestCoupons
{
    /// <summary>The best combination; empty when no coupon can be used. <paramref name="atMost"/> below 1 counts as 1.</summary>
    public static CouponUse Find(
        IReadOnlyList<CartLine> cart,
        IReadOnlyList<CouponFace> wallet,
        int atMost,
        DateTimeOffset now,
        bool minor = false
    )
    {
        ArgumentNullException.ThrowIfNull(cart);
        ArgumentNullException.ThrowIfNull(wallet);
        var usable = wallet
            .Where(coupon => CouponCheck.Of(coupon, cart, now, minor).Obstacle == CouponObstacle.None)
            .Select(coupon => new Offer(coupon, cart))
            .Where(offer => offer.Off > 0)
            .OrderByDescending(offer => offer.Off)
            .ThenBy(offer => offer.Coupon.Id, StringComparer.Ordinal)
            .Take(20)
            .ToArray();
        var search = new Search(usable, int.Max(1, atMost), cart.Count);
        search.Go(0, [.. cart.Select(Cents)], 0);
        return search.Result();
    }

    /// <summary>What one coupon takes off each line when used alone, its conditions taken as met.</summary>
    public static CouponUse Alone(IReadOnlyList<CartLine> cart, CouponFace coupon)
    {
        ArgumentNullException.ThrowIfNull(cart);
        ArgumentNullException.ThrowIfNull(coupon);
        var left = cart.Select(Cents).ToArray();
        var before = left.ToArray();
        new Offer(coupon, cart).TakeOff(left);
        return new([coupon.Id], [.. before.Zip(left, (was, now) => (was - now) / 100m)]);
    }

    internal static long Cents(CartLine line) => (long)Prices.Money.Round(line.Price * 100m);

    private sealed class Search(Offer[] offers, int atMost, int lines)
    {
        private readonly Stack<Offer> chosen = new();
        private string[] best = [];
        private long bestOff;
        private long[] bestByLine = new long[lines];
        private long[]? start;

        public CouponUse Result() => new(best, [.. bestByLine.Select(cents => cents / 100m)]);

        public void Go(int at, long[] left, long off)
        {
            start ??= [.. left];
            if (off > bestOff || (off == bestOff && off > 0 && chosen.Count < best.Length))
            {
                (bestOff, best) = (off, [.. chosen.Reverse().Select(offer => offer.Coupon.Id)]);
                bestByLine = [.. start.Zip(left, (was, now) => was - now)];
            }

            if (at == offers.Length || chosen.Count == atMost || off + Bound(at) <= bestOff)
            {
                return;
            }

            if (chosen.All(other => other.Coupon.StackGroup != offers[at].Coupon.StackGroup))
            {
                long[] after = [.. left];
                var taken = offers[at].TakeOff(after);
                chosen.Push(offers[at]);
                Go(at + 1, after, off + taken);
                chosen.Pop();
            }

            Go(at + 1, left, off);
        }

        /// <summary>What the next coupons could take off at the very most.</summary>
        private long Bound(int at)
        {
            var (sum, end) = (0L, int.Min(offers.Length, at + atMost - chosen.Count));
            for (; at < end; at++)
            {
                sum += offers[at].Off;
            }

            return sum;
        }
    }
}
