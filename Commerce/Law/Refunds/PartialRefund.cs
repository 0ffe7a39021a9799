using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Refunds;

/// <summary>部分退货、优惠分摊 (flow 14): the sentences in the order in which they are asked.</summary>
public static class PartialRefund
{
    public static RulePack<PartialRefundFacts> Pack { get; } =
        new(
            "partial-refund",
            new LinesDoNotAddUp(),
            new NothingComesBack(),
            new PromotionDataMissing(),
            new HighRefund(),
            new PartSettled()
        );
}

/// <summary>More comes back than was bought, or a number is below zero.</summary>
/// <example>Two bought, one returned in May, two more now: a person looks.</example>
public sealed class LinesDoNotAddUp : ISentence<PartialRefundFacts>
{
    public Clause Clause => SevenDayMeasures.Article17;

    public Ruling? Speak(PartialRefundFacts facts, Setting setting) =>
        facts.Items.All(item => item.IsSound) && facts.Payments.All(payment => payment is { Amount: >= 0, RefundedBefore: >= 0 })
            ? null
            : Ruling.Human("lines-do-not-add-up", Clause, Alternative.CorrectInput);
}

/// <summary>No line says that anything comes back.</summary>
/// <example>All lines are kept: there is nothing to settle.</example>
public sealed class NothingComesBack : ISentence<PartialRefundFacts>
{
    public Clause Clause => SevenDayMeasures.Article17;

    public Ruling? Speak(PartialRefundFacts facts, Setting setting) =>
        facts.Items.Any(item => item.Returned > 0) ? null : Ruling.Refuse("nothing-returned", Clause, Alternative.CorrectInput);
}

/// <summary>The promotions known do not give what was paid, or not what the ways of payment sum to.</summary>
/// <example>A120+B100, 满200减40, but 175 were paid: five yuan are unexplained, a person looks.</example>
public sealed class PromotionDataMissing : ISentence<PartialRefundFacts>
{
    public Clause Clause => SevenDayMeasures.Article17;

    public Ruling? Speak(PartialRefundFacts facts, Setting setting)
    {
        var sound = facts.Promotions.All(promotion => promotion.IsSound);
        var settlement = new PartSettlement(facts, setting.Policy.Returns);
        var explained = facts.Paid is not { } paid || paid == settlement.Whole;
        var covered = facts.Payments.Count == 0 || facts.Payments.Sum(payment => payment.Left) >= settlement.Refund;
        var within = facts.RefundedBefore is not { } given || (given >= Math.Min(0, settlement.EarlierDue) && given <= settlement.Whole);
        return sound && explained && covered && within ? null : Ruling.Human("promotion-data-missing", Clause, Alternative.ShowEvidence);
    }
}

/// <summary>Refunds above the shop's bound are looked at by a person.</summary>
/// <example>Bound 5000: 5000.00 is settled here, 5000.01 by a person.</example>
public sealed class HighRefund : ISentence<PartialRefundFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy("refunds.humanAbove", "金额较高的退款由人工处理", "Refunds above a bound are looked at by a person");

    public Ruling? Speak(PartialRefundFacts facts, Setting setting) =>
        new PartSettlement(facts, setting.Policy.Returns).Refund > setting.Policy.Refunds.HumanAbove
            ? Ruling.Human("high-value", Clause)
            : null;
}

/// <summary>多退少补: what was paid, less what the rest would have cost by the promotions.</summary>
/// <example>
/// A120+B100, 满200减40, paid 180. A comes back: 180 − 100 = 80; then B: 100. The other way round: B 60, then A 120. Either way 180.
/// </example>
public sealed class PartSettled : ISentence<PartialRefundFacts>
{
    public Clause Clause => SevenDayMeasures.Article17;

    public Ruling? Speak(PartialRefundFacts facts, Setting setting)
    {
        var settlement = new PartSettlement(facts, setting.Policy.Returns);
        var inKind = facts.Payments.Where(payment => payment.IsInKind).Select(payment => payment.Method).ToArray();
        return Ruling.Accept(settlement.Net < 0 ? "top-up" : "partial-refund", Clause) with
        {
            Amounts = settlement.Amounts(),
            Notes =
                inKind.Length == 0
                    ? new Dictionary<string, string>(StringComparer.Ordinal)
                    : new(StringComparer.Ordinal) { ["inKind"] = string.Join(',', inKind) },
        };
    }
}
