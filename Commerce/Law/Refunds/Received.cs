using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Law.Refunds;

/// <summary>The seller's answer counts: what was offered is given, a no leaves the return, the claim and the platform.</summary>
/// <example>Paid 60, the seller offers 20: refund 20; the seller says no: return it, or ask the platform.</example>
public sealed class SellerAnswered : ISentence<RefundOnlyFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy("refunds.sellerAnswer", "已收货仅退款以商家答复为准", "For goods received the seller's answer counts");

    public Ruling? Speak(RefundOnlyFacts facts, Setting setting) =>
        facts.SellerAgrees switch
        {
            true => Ruling.Accept("seller-agrees", Clause) with
            {
                Amounts = [new("refund", Money.Round(Math.Clamp(facts.SellerOffers ?? facts.Paid, 0, Math.Max(0, facts.Paid))))],
            },
            false => Ruling.Refuse(
                "seller-refuses",
                Clause,
                Alternative.ReturnWithoutReason,
                Alternative.QualityClaim,
                Alternative.PartialRefund,
                Alternative.PlatformMediation
            ),
            null => null,
        };
}

/// <summary>Without evidence the seller has nothing to decide on.</summary>
/// <example>"The fruit is bad", no picture: one or two pictures are asked for.</example>
public sealed class EvidenceMissing : ISentence<RefundOnlyFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy("refunds.evidence", "已收货仅退款需要凭证", "A refund without a return for goods received needs evidence");

    public Ruling? Speak(RefundOnlyFacts facts, Setting setting) =>
        facts.HasEvidence
            ? null
            : Ruling.Refuse(
                "evidence-missing",
                Clause,
                Alternative.ShowEvidence,
                Alternative.ReturnWithoutReason,
                Alternative.QualityClaim
            );
}

/// <summary>The shop's own rule: fresh or cheap faulty goods need not go back.</summary>
/// <example>Up to 20 yuan: a broken cup for 20.00 is refunded at once, one for 20.01 is put to the seller.</example>
public sealed class NeedNotGoBack : ISentence<RefundOnlyFacts>
{
    public Clause Clause { get; } =
        OtherRules.Policy("refunds.needNotGoBackUpTo", "生鲜、低价商品质量问题可以不退货", "Fresh or cheap faulty goods need not go back");

    public Ruling? Speak(RefundOnlyFacts facts, Setting setting)
    {
        var terms = setting.Policy.Refunds;
        var covered = (facts.Fresh && terms.FreshNeedNotGoBack) || facts.Paid <= terms.NeedNotGoBackUpTo;
        return !covered ? null
            : facts.SuspectedAbuse ? Ruling.Human("suspected-abuse", Clause)
            : Ruling.Accept("need-not-go-back", Clause) with { Amounts = [new("refund", Money.Round(Math.Max(0, facts.Paid)))] };
    }
}

/// <summary>For goods received no platform may decide in the seller's place (order 116 art. 27): the seller is asked, until a deadline.</summary>
/// <example>Asked 11-05 09:00, two days to answer: the seller decides until 11-07 09:00.</example>
public sealed class SellerDecides : ISentence<RefundOnlyFacts>
{
    public Clause Clause => PlatformRuleMeasures.Article27;

    public Ruling? Speak(RefundOnlyFacts facts, Setting setting) => SellersTurn.Of(Clause, facts, setting);
}

/// <summary>The same before order 116 was in force, by custom. The last sentence of the pack.</summary>
/// <example>Asked in January 2026: the seller is asked all the same.</example>
public sealed class SellerIsAsked : ISentence<RefundOnlyFacts>
{
    public Clause Clause { get; } = OtherRules.Custom("seller-is-asked", "已收货仅退款先问商家", "The seller is asked first");

    public Ruling? Speak(RefundOnlyFacts facts, Setting setting) => SellersTurn.Of(Clause, facts, setting);
}

file static class SellersTurn
{
    public static Ruling Of(Clause clause, RefundOnlyFacts facts, Setting setting) =>
        Ruling.Human(
            "seller-decides",
            clause,
            Alternative.ReturnWithoutReason,
            Alternative.QualityClaim,
            Alternative.PartialRefund,
            Alternative.Resend
        ) with
        {
            Deadline = (facts.RequestedAt ?? setting.Now) + setting.Policy.Refunds.SellerAnswersWithin,
        };
}
