using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Orders;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Orders;

public sealed class ChangeVariantTests
{
    [Fact]
    public void A_cheaper_option_gives_back_the_difference_shared_fairly() =>
        Prop.ForAll(
                Rulings.Sums(),
                Rulings.Sums(),
                Gen.Choose(0, 100).ToArbitrary(),
                (paid, other, part) =>
                {
                    var card = decimal.Round(paid * part / 100m, 2);
                    PaymentPart[] payments = [By(PaymentMethod.GiftCard, card), By(PaymentMethod.Wallet, paid - card)];
                    var ruling = ChangeVariant.Pack.Decide(Facts(paid, other, payments), Rulings.At(Rulings.Monday));
                    return ruling.Verdict == Verdict.Accept
                        && ruling["difference"] == other - paid
                        && (
                            other >= paid ? ruling["refund"] is null : ruling["refund"] == paid - other && Rulings.IsFair(ruling, payments)
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_method_that_cannot_pay_the_difference_is_said_to_be_short()
    {
        var facts = Facts(100m, 120m, []) with { CanPay = 19.99m };

        ChangeVariant.Pack.Decide(facts, Rulings.At(Rulings.Monday)).Reason.ShouldBe("cannot-pay");
        ChangeVariant.Pack.Decide(facts with { CanPay = 20m }, Rulings.At(Rulings.Monday)).Reason.ShouldBe("pay-difference");
    }

    private static PaymentPart By(PaymentMethod method, decimal amount) => new() { Method = method, Amount = amount };

    private static ChangeVariantFacts Facts(decimal paid, decimal other, PaymentPart[] payments) =>
        new()
        {
            Status = OrderStatus.ToShip,
            Stock = 1,
            PaidUnitPrice = paid,
            NewUnitPrice = other,
            Payments = payments,
        };
}
