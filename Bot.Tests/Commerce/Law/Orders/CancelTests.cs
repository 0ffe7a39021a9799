using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Orders;

public sealed class CancelTests
{
    [Fact]
    public void Before_shipping_every_method_gets_back_exactly_what_it_still_holds() =>
        Prop.ForAll(
                Rulings.Payments(),
                payments =>
                {
                    var facts = new CancelFacts { Status = OrderStatus.ToShip, Payments = payments };
                    var ruling = Cancel.Pack.Decide(facts, Rulings.At(Rulings.Monday));
                    return Rulings.IsFair(ruling, payments)
                        && ruling["refund"] == payments.Sum(payment => decimal.Max(0m, payment.Amount - payment.Refunded));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Of_a_pre_sale_no_more_than_a_fifth_of_the_price_is_kept_whatever_the_page_says() =>
        Prop.ForAll(
                Rulings.Payments(),
                Gen.Choose(1, 200_000).ToArbitrary(),
                (payments, price) =>
                {
                    var facts = new CancelFacts
                    {
                        Status = OrderStatus.DepositPaid,
                        Payments = payments,
                        PresalePrice = price / 100m,
                        PageReturnsDeposit = false,
                    };
                    var ruling = Cancel.Pack.Decide(facts, Rulings.At(Rulings.Monday));
                    return Rulings.IsFair(ruling, payments) && ruling["deposit.kept"] <= (price / 100m * 0.2m) + 0.005m;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_term_lets_the_seller_leave_a_contract_that_stands(bool mayCancel)
    {
        var policy = new ShopPolicy { Orders = new OrderTerms { SellerMayCancel = mayCancel } };
        foreach (var status in new[] { OrderStatus.Unpaid, OrderStatus.DepositPaid, OrderStatus.ToShip, OrderStatus.Shipped })
        {
            var ruling = Cancel.Pack.Decide(new CancelFacts { Status = status, AskedBySeller = true }, Rulings.At(Rulings.Monday, policy));

            ruling.Reason.ShouldBe("seller-may-not-cancel");
            ruling.Clause.Code.ShouldBe("e-commerce-law:49");
        }
    }

    [Fact]
    public void Every_status_is_decided_and_every_refusal_offers_a_person()
    {
        foreach (var status in Enum.GetValues<OrderStatus>())
        {
            var ruling = Cancel.Pack.Decide(new CancelFacts { Status = status }, Rulings.At(Rulings.Monday));

            (ruling.Verdict == Verdict.Accept || ruling.Alternatives[^1] == Alternative.Human).ShouldBeTrue(status.ToString());
        }
    }
}
