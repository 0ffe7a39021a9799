using BotApp.Commerce.Invoices;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Invoices;
using BotApp.Commerce.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Invoices;

public sealed class InvoiceRulesTests
{
    [Fact]
    public void A_title_is_counted_in_characters_and_not_in_code_units()
    {
        var rare = string.Concat(Enumerable.Repeat("𠮷", 100));

        InvoiceRules.Pack.Decide(new() { Paid = 1m, Title = rare }, Cases.Under()).Reason.ShouldBe("invoice");
        InvoiceRules.Pack.Decide(new() { Paid = 1m, Title = rare + "吉" }, Cases.Under()).Reason.ShouldBe("title-too-long");
    }

    [Fact]
    public void The_arithmetic_is_shown() =>
        InvoiceRules
            .Pack.Decide(
                new()
                {
                    Paid = 100m,
                    GiftCards = 20m,
                    Refunded = 5m,
                },
                Cases.Under()
            )
            .Amounts[0]
            .How.ShouldBe("100.00 − 20.00 − 5.00");

    [Fact]
    public void What_is_invoiced_is_without_tax_and_tax_together() =>
        Prop.ForAll(
                Cents(),
                Cents(),
                (paid, cards) =>
                {
                    var ruling = InvoiceRules.Pack.Decide(new() { Paid = paid, GiftCards = cards }, Cases.Under());
                    return ruling.Verdict != Verdict.Accept
                        || ruling["net"] + ruling["tax"] == ruling["total"] && ruling["total"] == paid - cards;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_policy_refuses_an_individual_an_invoice_for_money_paid() =>
        Prop.ForAll(
                Cents(),
                Gen.Choose(0, 400).ToArbitrary(),
                (limit, days) =>
                {
                    var terms = new InvoiceTerms
                    {
                        HumanAbove = limit,
                        IssueAloneDays = days,
                        Exclusions = ["sale"],
                    };
                    var setting = Cases.Under(ShopPolicy.Default with { Invoices = terms });
                    var facts = new InvoiceFacts { Paid = 80m, PaidAt = Cases.Noon.AddDays(-200) };
                    return InvoiceRules.Pack.Decide(facts, setting).Verdict != Verdict.Refuse;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Partial_reds_never_exceed_the_blue_invoice() =>
        Prop.ForAll(
                Cents(),
                Cents().Generator.ArrayOf().ToArbitrary(),
                (blue, refunds) =>
                {
                    var red = 0m;
                    foreach (var refund in refunds)
                    {
                        var facts = new InvoiceChangeFacts
                        {
                            Wish = InvoiceWish.Returned,
                            BlueTotal = blue,
                            RedTotal = red,
                            Refund = refund,
                        };
                        red += InvoiceChangeRules.Pack.Decide(facts, Cases.Under())["red"] ?? 0m;
                    }

                    return red <= blue && red == Math.Min(blue, refunds.Sum());
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_refund_never_waits_for_a_red_invoice() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<bool>(),
                ArbMap.Default.ArbFor<bool>(),
                ArbMap.Default.ArbFor<bool>(),
                (used, booked, deducted) =>
                    InvoiceChangeRules
                        .Pack.Decide(
                            new()
                            {
                                Wish = InvoiceWish.Returned,
                                BlueTotal = 100m,
                                Refund = 40m,
                                Buyer = BuyerType.Company,
                                ConfirmedForUse = used,
                                Booked = booked,
                                Deducted = deducted,
                            },
                            Cases.Under()
                        )
                        .Notes["refund"] == "not-delayed"
            )
            .QuickCheckThrowOnFailure();

    private static Arbitrary<decimal> Cents() => Gen.Choose(1, 9_999_999).Select(cents => cents / 100m).ToArbitrary();
}
