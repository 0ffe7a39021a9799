using BotApp.Commerce.Law.Coupons;
using BotApp.Commerce.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Coupons;

public sealed class CouponRulesTests
{
    [Fact]
    public void Buying_what_is_missing_makes_the_coupon_work() =>
        Prop.ForAll(
                Gen.Choose(1, 9_999).ToArbitrary(),
                Gen.Choose(10_000, 20_000).ToArbitrary(),
                (price, threshold) =>
                {
                    var facts = Facts(price / 100m, threshold / 100m);
                    var missing = CouponRules.Pack.Decide(facts, Cases.Under())["missing"]!.Value;
                    return CouponRules.Pack.Decide(Facts((price / 100m) + missing, threshold / 100m), Cases.Under()).Reason == "usable"
                        && CouponRules.Pack.Decide(Facts((price / 100m) + missing - 0.01m, threshold / 100m), Cases.Under()).Reason
                            == "below-threshold";
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void Every_shop_lets_one_coupon_be_used(int perOrder)
    {
        var policy = ShopPolicy.Default with { Coupons = new() { CouponsPerOrder = perOrder } };

        CouponRules.Pack.Decide(Facts(100m, 100m) with { Asked = null }, Cases.Under(policy))["off"].ShouldBe(20m);
    }

    private static CouponFacts Facts(decimal price, decimal threshold) =>
        new()
        {
            Cart = [new() { Product = "p", Price = price }],
            Wallet =
            [
                new()
                {
                    Id = "a",
                    Off = 20m,
                    Threshold = threshold,
                },
            ],
            Asked = "a",
        };
}
