using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Quality;

/// <summary>A fault that did not come of the goods is repaired for a fee. A cause the shop could not prove is none.</summary>
/// <example>A phone opened by a stall at the corner: refused, repair for a fee offered.</example>
public sealed class CauseNotCovered : ISentence<QualityClaimFacts>
{
    public Clause Clause => ThreeGuaranteeRules.NotCovered;

    public Ruling? Speak(QualityClaimFacts facts, Setting setting) =>
        facts.Disputed
            ? null
            : facts.Cause switch
            {
                FaultCause.Misuse => Refuse("misuse"),
                FaultCause.ThirdPartyDismantling => Refuse("third-party-dismantling"),
                FaultCause.ForceMajeure => Refuse("force-majeure"),
                _ => null,
            };

    private Ruling Refuse(string reason) => Ruling.Refuse(reason, Clause, Alternative.PaidRepair, Alternative.ShowEvidence);
}

/// <summary>三包 asks for a voucher or an invoice, and for the right one.</summary>
/// <example>The voucher bears another serial number: refused, repair for a fee offered.</example>
public sealed class VoucherNeeded : ISentence<QualityClaimFacts>
{
    public Clause Clause => ThreeGuaranteeRules.NotCovered;

    public Ruling? Speak(QualityClaimFacts facts, Setting setting) =>
        !facts.InCatalogue ? null
        : !facts.HasVoucherOrInvoice ? Refuse("voucher-missing")
        : !facts.VoucherMatches ? Refuse("voucher-mismatch")
        : null;

    private Ruling Refuse(string reason) => Ruling.Refuse(reason, Clause, Alternative.PaidRepair, Alternative.ShowEvidence);
}
