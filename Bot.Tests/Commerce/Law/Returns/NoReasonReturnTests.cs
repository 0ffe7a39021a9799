using BotApp.Commerce;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Returns;
using BotApp.Commerce.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Returns;

public sealed class NoReasonReturnTests
{
    private static readonly DateTimeOffset Signed = new(2026, 11, 1, 10, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void A_refund_says_how_it_was_reckoned()
    {
        var facts = new NoReasonReturnFacts
        {
            SignedAt = Signed,
            Paid = 100m,
            Gifts = [new("cup", Returned: false, AnnouncedPrice: 15m)],
            FreeFreightFrom = 99m,
            FreightSaved = 10m,
        };

        var ruling = NoReasonReturn.Pack.Decide(facts, At(Signed.AddDays(1), ShopPolicy.Default));

        ruling.Amounts.ShouldContain(new Amount("refund", 75m, "100.00 − 15.00 − 10.00"));
    }

    [Fact]
    public void Refund_and_deductions_sum_to_what_was_paid() =>
        Prop.ForAll(
                Sums(),
                Sums(),
                Sums(),
                (paid, gift, freight) =>
                {
                    var facts = new NoReasonReturnFacts
                    {
                        SignedAt = Signed,
                        Paid = paid,
                        Gifts = [new(Returned: false, AnnouncedPrice: gift)],
                        FreeFreightFrom = 0.01m,
                        FreightSaved = freight,
                    };
                    var ruling = NoReasonReturn.Pack.Decide(facts, At(Signed, Terms(7, 1_000_000m)));
                    return ruling.Verdict == Verdict.Accept
                        && ruling["refund"] >= 0
                        && ruling.Amounts.Sum(sum => sum.Value) == paid
                        && ruling.Amounts.All(sum => sum.Value >= 0);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_the_shop_promises_seven_days_are_never_refused() =>
        Prop.ForAll(
                Gen.Choose(-5, 40).ToArbitrary(),
                Gen.Choose(0, 7 * 24 * 60 + 13 * 60 + 59).ToArbitrary(),
                (days, minutes) =>
                    NoReasonReturn
                        .Pack.Decide(
                            new()
                            {
                                SignedAt = Signed,
                                Paid = 10m,
                                PromisedWindowDays = days,
                            },
                            At(Signed.AddMinutes(minutes), Terms(days, 5000m))
                        )
                        .Verdict == Verdict.Accept
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_score_alone_never_refuses() =>
        Prop.ForAll(
                Gen.Choose(0, 20).ToArbitrary(),
                days =>
                {
                    var clean = new NoReasonReturnFacts { SignedAt = Signed, Paid = 10m };
                    var setting = At(Signed.AddDays(days), ShopPolicy.Default);
                    var without = NoReasonReturn.Pack.Decide(clean, setting).Verdict;
                    var with = NoReasonReturn.Pack.Decide(clean with { SuspectedAbuse = true }, setting).Verdict;
                    return with == (without == Verdict.Accept ? Verdict.Human : without);
                }
            )
            .QuickCheckThrowOnFailure();

    private static Setting At(DateTimeOffset now, ShopPolicy policy) => new(now, ShopDays.Shanghai, policy);

    private static ShopPolicy Terms(int days, decimal humanAbove) =>
        new()
        {
            Returns = new() { WindowDays = days, HumanAbove = humanAbove },
        };

    private static Arbitrary<decimal> Sums() => Gen.Choose(1, 500_000).Select(cents => cents / 100m).ToArbitrary();
}
