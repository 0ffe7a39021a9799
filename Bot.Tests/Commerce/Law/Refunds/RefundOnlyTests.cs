using BotApp.Commerce;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Refunds;
using BotApp.Commerce.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Refunds;

public sealed class RefundOnlyTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 5, 12, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void Nobody_gets_more_than_was_paid() =>
        Prop.ForAll(
                Gen.Choose(0, 500_000).Select(cents => cents / 100m).ToArbitrary(),
                Gen.Choose(0, 900_000).Select(cents => cents / 100m).ToArbitrary(),
                Gen.Elements(Enum.GetValues<RefundStage>()).ToArbitrary(),
                (paid, offered, stage) =>
                {
                    var facts = new RefundOnlyFacts
                    {
                        Stage = stage,
                        Paid = paid,
                        SellerAgrees = true,
                        SellerOffers = offered,
                    };
                    return (Decide(facts, ShopPolicy.Default)["refund"] ?? 0) <= paid;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_the_terms_the_bot_never_promises_for_the_seller() =>
        Prop.ForAll(
                Gen.Choose(1, 500_000).Select(cents => cents / 100m).ToArbitrary(),
                Gen.Choose(0, 500_000).Select(cents => cents / 100m).ToArbitrary(),
                (paid, bound) =>
                {
                    var facts = new RefundOnlyFacts
                    {
                        Stage = RefundStage.Received,
                        Paid = paid,
                        HasEvidence = true,
                    };
                    var terms = new ShopPolicy { Refunds = new() { NeedNotGoBackUpTo = bound } };
                    return Decide(facts, terms).Verdict == (paid <= bound ? Verdict.Accept : Verdict.Human);
                }
            )
            .QuickCheckThrowOnFailure();

    private static Ruling Decide(RefundOnlyFacts facts, ShopPolicy policy) =>
        RefundOnly.Pack.Decide(facts, new Setting(Now, ShopDays.Shanghai, policy));
}
