using BotApp.Commerce.Coupons;
using BotApp.Tests.Commerce.Law;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Coupons;

public sealed class BestCouponsTests
{
    [Fact]
    public void Two_smaller_ones_beat_a_larger_one_of_both_their_groups_only_when_they_may_meet()
    {
        CartLine[] cart = [Line("a", 100m)];
        CouponFace[] wallet =
        [
            new()
            {
                Id = "x",
                Off = 20m,
                StackGroup = "shop",
            },
            new()
            {
                Id = "y",
                Off = 12m,
                StackGroup = "shop",
            },
            new()
            {
                Id = "z",
                Off = 11m,
                StackGroup = "platform",
            },
        ];

        BestCoupons.Find(cart, wallet, 1, Cases.Noon).Coupons.ShouldBe(["x"]);
        BestCoupons.Find(cart, wallet, 2, Cases.Noon).Coupons.ShouldBe(["x", "z"]);
    }

    [Fact]
    public void The_larger_coupon_is_left_out_when_it_shuts_out_more()
    {
        CartLine[] cart = [Line("a", 30m), Line("b", 30m)];
        CouponFace[] wallet =
        [
            new()
            {
                Id = "all",
                Off = 30m,
                StackGroup = "g",
            },
            new()
            {
                Id = "a",
                Off = 30m,
                StackGroup = "g",
                Products = ["a"],
            },
            new()
            {
                Id = "b",
                Off = 30m,
                StackGroup = "h",
                Products = ["b"],
            },
        ];

        BestCoupons.Find(cart, wallet, 2, Cases.Noon).Off.ShouldBe(60m);
    }

    [Fact]
    public void A_freight_coupon_takes_nothing_off_goods() =>
        BestCoupons
            .Find(
                [Line("a", 30m)],
                [
                    new()
                    {
                        Id = "f",
                        Off = 8m,
                        Kind = CouponKind.Freight,
                    },
                ],
                1,
                Cases.Noon
            )
            .Coupons.ShouldBeEmpty();

    [Fact]
    public void A_coupon_of_the_shop_ends_just_before_the_first_instant_it_no_longer_holds()
    {
        var coupon = new Coupon
        {
            Id = "c",
            CustomerId = "x",
            Name = new("券", "coupon"),
            Kind = CouponKind.Amount,
            Threshold = 0m,
            Off = 5m,
            StackGroup = "",
            From = Cases.Noon.AddDays(-1),
            Until = Cases.Noon,
            Status = CouponStatus.Unused,
        };

        CouponCheck
            .Of(CouponFace.Of(coupon), [Line("a", 9m)], Cases.Noon.AddSeconds(-1), minor: false)
            .Obstacle.ShouldBe(CouponObstacle.None);
        CouponCheck.Of(CouponFace.Of(coupon), [Line("a", 9m)], Cases.Noon, minor: false).Obstacle.ShouldBe(CouponObstacle.Expired);
    }

    [Fact]
    public void The_best_is_what_trying_everything_finds() =>
        Prop.ForAll(
                Carts(),
                Wallets(),
                Gen.Choose(1, 4).ToArbitrary(),
                (cart, wallet, atMost) =>
                    BestCoupons.Find(cart, wallet, atMost, Cases.Noon).Off == EveryCombination.Best(cart, wallet, atMost)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_line_falls_below_zero_and_cents_are_whole() =>
        Prop.ForAll(
                Carts(),
                Wallets(),
                (cart, wallet) =>
                {
                    var use = BestCoupons.Find(cart, wallet, 4, Cases.Noon);
                    return use
                        .OffByLine.Zip(cart)
                        .All(pair => pair.First >= 0m && pair.First <= pair.Second.Price && pair.First * 100m % 1m == 0m);
                }
            )
            .QuickCheckThrowOnFailure();

    private static CartLine Line(string product, decimal price) => new() { Product = product, Price = price };

    private static Arbitrary<CartLine[]> Carts() =>
        Gen.Choose(1, 20_000)
            .ArrayOf()
            .Where(prices => prices.Length is > 0 and < 5)
            .Select(prices => prices.Select((cents, at) => Line($"p{at}", cents / 100m)).ToArray())
            .ToArbitrary();

    private static Arbitrary<CouponFace[]> Wallets() =>
        (
            from percent in Gen.Choose(0, 2)
            from off in Gen.Choose(1, 9_999)
            from threshold in Gen.Choose(0, 15_000)
            from groupOf in Gen.Elements("", "g", "h", "i")
            from scope in Gen.SubListOf(new[] { "p0", "p1", "p2" })
            select new CouponFace
            {
                Id = "",
                Kind = percent == 0 ? CouponKind.Percent : CouponKind.Threshold,
                Off = percent == 0 ? off / 10_000m : off / 100m,
                Threshold = threshold / 100m,
                StackGroup = groupOf,
                Products = [.. scope],
            }
        )
            .ArrayOf()
            .Where(wallet => wallet.Length < 8)
            .Select(wallet => wallet.Select((coupon, at) => coupon with { Id = $"c{at}" }).ToArray())
            .ToArbitrary();
}
