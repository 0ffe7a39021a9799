using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Orders;
using BotApp.Tests.Commerce.Law.Orders;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Payments;

public sealed class PaymentTroubleTests
{
    [Fact]
    public void Whatever_came_in_beyond_the_total_goes_back_and_not_a_cent_more() =>
        Prop.ForAll(
                Rulings.Payments(),
                Rulings.Sums(),
                (charges, total) =>
                {
                    var facts = new PaymentFacts
                    {
                        Status = OrderStatus.ToShip,
                        Total = total,
                        Charges = charges,
                    };
                    var ruling = PaymentTrouble.Pack.Decide(facts, Rulings.At(Rulings.Monday));
                    var held = charges.Sum(charge => decimal.Max(0m, charge.Amount - charge.Refunded));
                    return held > total ? ruling["refund"] == held - total && Rulings.IsFair(ruling, charges) : ruling["refund"] is null;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_stolen_payment_goes_to_a_person_at_once_whatever_else_is_true()
    {
        foreach (var status in Enum.GetValues<OrderStatus>())
        {
            var facts = new PaymentFacts
            {
                Asks = PaymentQuestion.Unauthorised,
                Status = status,
                Total = 80m,
            };
            var ruling = PaymentTrouble.Pack.Decide(facts, Rulings.At(Rulings.Monday));

            (ruling.Verdict, ruling.Deadline, ruling.Clause.Code).ShouldBe((Verdict.Human, Rulings.Monday, "e-commerce-law:57"));
        }
    }

    [Fact]
    public void Every_gateway_code_has_plain_words_in_both_languages()
    {
        foreach (var (code, told) in GatewayCodes.All)
        {
            told.Words.Zh.ShouldNotBeNullOrWhiteSpace(code);
            told.Words.En.ShouldNotContain(code);
            told.Human.ShouldBe(told.Helps == Alternative.Human, code);
        }
    }
}
