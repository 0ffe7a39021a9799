using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Orders;

public sealed class UrgeShippingTests
{
    [Fact]
    public void Compensation_is_never_negative_and_never_more_than_the_goods_cost() =>
        Prop.ForAll(
                Rulings.Sums(),
                Gen.Choose(-100, 300).ToArbitrary(),
                Gen.Choose(-10, 100).ToArbitrary(),
                (goods, percent, most) =>
                {
                    var terms = new ShippingTerms { LateCompensationRate = percent / 100m, LateCompensationAtMost = most };
                    var given = UrgeShipping.Pack.Decide(Late(goods), Rulings.At(Rulings.Monday, new ShopPolicy { Shipping = terms }))[
                        "compensation"
                    ];
                    return given is null || (given > 0 && given <= goods && (most <= 0 || given <= most));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_given_before_is_not_given_twice()
    {
        var policy = new ShopPolicy { Shipping = new ShippingTerms { LateCompensationRate = 0.05m } };

        UrgeShipping
            .Pack.Decide(Late(100m) with { CompensationGiven = 4.99m }, Rulings.At(Rulings.Monday, policy))["compensation"]
            .ShouldBe(0.01m);
        UrgeShipping
            .Pack.Decide(Late(100m) with { CompensationGiven = 5m }, Rulings.At(Rulings.Monday, policy))["compensation"]
            .ShouldBeNull();
    }

    private static UrgeShippingFacts Late(decimal goods) =>
        new()
        {
            Status = OrderStatus.ToShip,
            PaidAt = Rulings.Monday.AddDays(-9),
            GoodsPaid = goods,
        };
}
