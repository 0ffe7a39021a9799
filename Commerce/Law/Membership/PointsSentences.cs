using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Membership;

/// <summary>Points are earned with the completed order, whole ones. Case: 88.90 paid at 1 a yuan → 88 points; not completed → wait.</summary>
public sealed class PointsEarned : ISentence<MembershipFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy(
            "membership.pointsEarnedPerYuan",
            "订单完成后按实付金额得积分",
            "A completed order earns points for what was paid"
        );

    public Ruling? Speak(MembershipFacts facts, Setting setting) =>
        (facts.Wish, facts.Completed) switch
        {
            (not MembershipWish.EarnPoints, _) => null,
            (_, false) => Ruling.Refuse("not-completed", Clause, Alternative.Wait),
            _ => Ruling.Accept("points-earned", Clause) with
            {
                Amounts = [new("points", decimal.Floor(decimal.Max(0m, facts.Paid) * setting.Policy.Membership.PointsEarnedPerYuan))],
            },
        };
}

/// <summary>Only points that are there can be spent. Case: 500 asked, 400 alive → refuse, 100 missing.</summary>
public sealed class PointsEnough : ISentence<MembershipFacts>
{
    public Clause Clause => PointsLedger.Worth;

    public Ruling? Speak(MembershipFacts facts, Setting setting)
    {
        var missing = facts.Spend - facts.Alive(setting.Now);
        return facts.Wish == MembershipWish.SpendPoints && (facts.Spend <= 0m || missing > 0m)
            ? Ruling.Refuse("points-short", Clause, Alternative.CorrectInput) with
            {
                Amounts = [new("missing", decimal.Max(0m, missing))],
            }
            : null;
    }
}

/// <summary>
/// Points pay their worth, up to a part of the order; the rest of them stays. Case: 6 000 points at 100 a yuan on 100.00, half at most → 50.00 off, 5 000 spent.
/// </summary>
public sealed class PointsSpent : ISentence<MembershipFacts>
{
    public Clause Clause => PointsLedger.Worth;

    public Ruling? Speak(MembershipFacts facts, Setting setting)
    {
        if (facts.Wish != MembershipWish.SpendPoints)
        {
            return null;
        }

        var terms = setting.Policy.Membership;
        var most = decimal.Round(facts.Paid * terms.PointsPayAtMost, 2, MidpointRounding.ToZero);
        var off = decimal.Min(decimal.Round(facts.Spend / terms.PointsPerYuan, 2, MidpointRounding.ToZero), most);
        var points = decimal.Ceiling(off * terms.PointsPerYuan);
        return Ruling.Accept("points-spent", Clause) with
        {
            Amounts = [new("off", off), new("points", points), new("left", facts.Alive(setting.Now) - points)],
        };
    }
}

/// <summary>Says which points go next and when. Case: 300 until the 30th, 23:59:59 → 300, that instant; none → nothing expires.</summary>
public sealed class PointsExpire : ISentence<MembershipFacts>
{
    public Clause Clause => PointsLedger.Worth;

    public Ruling? Speak(MembershipFacts facts, Setting setting)
    {
        if (facts.Wish != MembershipWish.PointsExpiry)
        {
            return null;
        }

        var next = facts.Lots.Where(lot => lot.ExpiresAt >= setting.Now).Min(lot => lot.ExpiresAt);
        return Ruling.Accept(next is null ? "nothing-expires" : "points-expire", Clause) with
        {
            Amounts = [new("points", facts.Lots.Where(lot => next is not null && lot.ExpiresAt == next).Sum(lot => lot.Points))],
            Deadline = next,
        };
    }
}

/// <summary>
/// Returned goods give their points back both ways, in proportion and rounded for the customer. Case: 100 earned and 200 spent on 100.00, 40.00 returned → 40
/// taken back, 80 given back; points already gone are owed, never taken from the refund.
/// </summary>
public sealed class PointsTakenBack : ISentence<MembershipFacts>
{
    public Clause Clause => PointsLedger.Worth;

    public Ruling? Speak(MembershipFacts facts, Setting setting)
    {
        var part = facts.Paid > 0m ? decimal.Clamp(facts.Returned / facts.Paid, 0m, 1m) : 0m;
        var due = decimal.Floor(facts.Earned * part);
        var givenBack = decimal.Ceiling(facts.Spent * part);
        var taken = decimal.Min(due, facts.Alive(setting.Now) + givenBack);
        return Ruling.Accept("points-taken-back", Clause) with
        {
            Amounts = [new("takenBack", taken), new("givenBack", givenBack), new("owed", due - taken)],
        };
    }
}

/// <summary>What a customer's points come to.</summary>
internal static class PointsLedger
{
    public static readonly Clause Worth = OtherRules.Policy(
        "membership.pointsPerYuan",
        "积分按规则抵扣、到期、退还",
        "Points pay, expire and come back as the rules say"
    );

    public static decimal Alive(this MembershipFacts facts, DateTimeOffset now) =>
        facts.Lots.Where(lot => lot.ExpiresAt is not { } last || now <= last).Sum(lot => lot.Points);
}
