using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Law.Prices;
using BotApp.Tests.Commerce.Law.Orders;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Prices;

public sealed class PriceProtectionTests
{
    [Fact]
    public void A_difference_is_paid_back_when_the_price_fell_and_never_more_than_was_paid() =>
        Prop.ForAll(
                Rulings.Sums(),
                Rulings.Sums(),
                Rulings.Sums(),
                (paid, now, coupon) =>
                {
                    PaymentPart[] payments = [new() { Method = PaymentMethod.Wallet, Amount = paid }];
                    var ruling = PriceProtection.Pack.Decide(Facts(paid, now, coupon, payments), Rulings.At(Rulings.Monday));
                    return ruling.Verdict == Verdict.Accept
                        ? ruling["refund"] > 0 && ruling["refund"] <= paid && Rulings.IsFair(ruling, payments)
                        : ruling.Reason == "not-cheaper" && decimal.Max(0m, now - coupon) >= paid;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_longer_promise_of_the_page_counts_and_a_shorter_one_does_not()
    {
        var facts = Facts(99m, 89m, 0m, []) with { PaidAt = Rulings.Monday.AddDays(-8) };

        PriceProtection.Pack.Decide(facts with { PromisedDays = 3 }, Rulings.At(Rulings.Monday)).Reason.ShouldBe("outside-period");
        PriceProtection.Pack.Decide(facts with { PromisedDays = 8 }, Rulings.At(Rulings.Monday)).Reason.ShouldBe("difference");
    }

    [Fact]
    public void The_difference_is_shown_as_on_a_receipt()
    {
        var ruling = PriceProtection.Pack.Decide(Facts(99m, 89m, 5m, []), Rulings.At(Rulings.Monday));

        ruling.Amounts.ShouldContain(new Amount("difference", 15m, "99.00 − 84.00"));
    }

    private static PriceProtectionFacts Facts(decimal paid, decimal now, decimal coupon, PaymentPart[] payments) =>
        new()
        {
            PaidAt = Rulings.Monday,
            PaidUnitPrice = paid,
            CurrentPrice = now,
            CurrentCoupon = coupon,
            Payments = payments,
        };
}
