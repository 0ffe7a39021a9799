using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Membership;
using BotApp.Commerce.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Law.Membership;

public sealed class MembershipRulesTests
{
    [Fact]
    public void No_policy_keeps_the_fee_of_a_renewal_told_of_less_than_five_days_before() =>
        Prop.ForAll(
                Gen.Choose(0, 30).ToArbitrary(),
                Gen.Choose(0, 4).ToArbitrary(),
                (noticeDays, told) =>
                {
                    var terms = new MembershipTerms { NoticeDaysBeforeRenewal = noticeDays, RenewWithoutNotice = noticeDays % 2 == 0 };
                    var facts = new MembershipFacts
                    {
                        Wish = MembershipWish.RefundRenewal,
                        Fee = 198m,
                        RenewedAt = Cases.Noon,
                        NoticeSentAt = Cases.Noon.AddDays(-told),
                    };
                    return MembershipRules.Pack.Decide(facts, Cases.Under(ShopPolicy.Default with { Membership = terms }))["refund"]
                        == 198m;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_renewal_can_be_cancelled_at_any_time() =>
        Prop.ForAll(
                Gen.Choose(-1_000_000, 1_000_000).ToArbitrary(),
                seconds =>
                    MembershipRules
                        .Pack.Decide(
                            new() { Wish = MembershipWish.CancelRenewal, RenewsAt = Cases.Noon.AddSeconds(seconds) },
                            Cases.Under()
                        )
                        .Verdict == Verdict.Accept
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Points_given_back_and_taken_back_balance_with_what_is_owed() =>
        Prop.ForAll(
                Gen.Choose(0, 5000).ToArbitrary(),
                Gen.Choose(0, 5000).ToArbitrary(),
                Gen.Choose(0, 10_000).ToArbitrary(),
                (earned, alive, cents) =>
                {
                    var facts = new MembershipFacts
                    {
                        Wish = MembershipWish.TakeBackPoints,
                        Paid = 100m,
                        Returned = cents / 100m,
                        Earned = earned,
                        Lots = [new() { Points = alive }],
                    };
                    var ruling = MembershipRules.Pack.Decide(facts, Cases.Under());
                    return ruling["takenBack"] <= alive
                        && ruling["takenBack"] + ruling["owed"] == Math.Floor(earned * facts.Returned / 100m);
                }
            )
            .QuickCheckThrowOnFailure();
}
