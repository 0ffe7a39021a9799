namespace BotApp.Commerce.Law.Membership;

/// <summary>Flow 19, 积分/会员/自动续费: cancel at any time, refunds of renewals not announced, one price for all, the points ledger.</summary>
public static class MembershipRules
{
    public static RulePack<MembershipFacts> Pack { get; } =
        new(
            "membership",
            new AccountsAreHuman(),
            new CancelAnyTime(),
            new NotRenewed(),
            new ToldOfRenewal(),
            new ToldInTime(),
            new UnusedPeriod(),
            new NotDearer(),
            new SameTermsForAll(),
            new NoPersonalPrice(),
            new PointsEarned(),
            new PointsEnough(),
            new PointsSpent(),
            new PointsExpire(),
            new PointsTakenBack()
        );
}
