using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Law.Refunds;

/// <summary>What has not left the warehouse is refunded whole.</summary>
/// <example>Paid 99 and 8 for sending, not shipped: refund 99, freight 8.</example>
public sealed class UnshippedRefund : ISentence<RefundOnlyFacts>
{
    public Clause Clause { get; } =
        OtherRules.Custom("unshipped-refund", "未发货的，全额退款", "What has not been shipped is refunded whole");

    public Ruling? Speak(RefundOnlyFacts facts, Setting setting) =>
        facts.Stage == RefundStage.Unshipped ? WholeSum.Back("unshipped", Clause, facts) : null;
}

/// <summary>What got lost, came back or has had no scan for too long never arrived: the risk is the seller's until delivery.</summary>
/// <example>No scan for more than seven days: refunded whole; for seven days exactly: still under way.</example>
public sealed class NeverArrived : ISentence<RefundOnlyFacts>
{
    public Clause Clause => ECommerceLaw.Article20;

    public Ruling? Speak(RefundOnlyFacts facts, Setting setting) =>
        facts.Stage switch
        {
            RefundStage.Lost => WholeSum.Back("lost", Clause, facts),
            RefundStage.Returned => WholeSum.Back("returned", Clause, facts),
            RefundStage.InTransit when setting.Now - facts.LastScanAt > setting.Policy.Delivery.LostAfter => WholeSum.Back(
                "no-scans",
                Clause,
                facts
            ),
            _ => null,
        };
}

/// <summary>A parcel that moves is waited for, called back or refused at the door.</summary>
/// <example>Scanned yesterday, promised by tomorrow: wait, intercept, or refuse it on delivery.</example>
public sealed class StillUnderWay : ISentence<RefundOnlyFacts>
{
    public Clause Clause => ECommerceLaw.Article20;

    public Ruling? Speak(RefundOnlyFacts facts, Setting setting) =>
        facts.Stage == RefundStage.InTransit
            ? Ruling.Refuse("still-under-way", Clause, Alternative.Intercept, Alternative.RefuseOnDelivery, Alternative.UrgeDelivery) with
            {
                Deadline = facts.PromisedBy,
            }
            : null;
}

/// <summary>Signed for, yet not received: the proof of delivery has to be looked at.</summary>
/// <example>"Signed by a neighbour", the customer has nothing: a person asks the carrier.</example>
public sealed class SignedNotReceived : ISentence<RefundOnlyFacts>
{
    public Clause Clause => ECommerceLaw.Article20;

    public Ruling? Speak(RefundOnlyFacts facts, Setting setting) =>
        facts.Stage == RefundStage.SignedNotReceived
            ? Ruling.Human("signed-not-received", Clause, Alternative.ShowEvidence, Alternative.UrgeDelivery)
            : null;
}

file static class WholeSum
{
    public static Ruling Back(string reason, Clause clause, RefundOnlyFacts facts)
    {
        var refund = new Amount("refund", Money.Round(Math.Max(0, facts.Paid)));
        return Ruling.Accept(reason, clause) with
        {
            Amounts = facts.FreightPaid > 0 ? [refund, new("freight", Money.Round(facts.FreightPaid))] : [refund],
        };
    }
}
