using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Insurance;

/// <summary>
/// Flow 23, 运费险: whether the insurer pays the agreed sum (amount <c>payout</c>), and who owes the freight whatever it pays (note <c>freight</c>; in a quality
/// case amount <c>top-up</c> is the seller's).
/// </summary>
public static class FreightInsurance
{
    private static readonly Clause Contract = OtherRules.Custom(
        "freight-insurance",
        "按保险合同约定的金额赔付，不改变运费由谁承担",
        "The agreed sum is paid; who owes the freight stays the same"
    );
    private static readonly Clause Once = OtherRules.Policy("insurance.claimsPerOrder", "每单可理赔次数", "Claims an order");
    private static readonly Clause Exchanges = OtherRules.Policy(
        "insurance.coversExchange",
        "换货是否在保",
        "Whether exchanges are covered"
    );
    private static readonly Clause Payout = OtherRules.Policy(
        "insurance.payoutWithin",
        "退货签收后的赔付时限",
        "From the signature for the return to the payout"
    );

    public static RulePack<FreightInsuranceFacts> Pack { get; } =
        new(
            "freight-insurance",
            new OwnOrderOnly<FreightInsuranceFacts>(),
            new Disputed(),
            new PaidOut(),
            new SellerOwes(),
            new NotInsured(),
            new NotCovered(),
            new FreePickup(),
            new SecondReturn(),
            new OtherCarrier(),
            new NotCompleted(),
            new PayoutLate(),
            new PayoutDue()
        );

    /// <summary>A quarrel with the insurer is for a person. Case: declined → human.</summary>
    public sealed class Disputed : ISentence<FreightInsuranceFacts>
    {
        public Clause Clause => Contract;

        public Ruling? Speak(FreightInsuranceFacts facts, Setting setting) =>
            facts.Disputed ? Owed(Ruling.Human("insurer-dispute", Clause), facts, 0m, setting) : null;
    }

    /// <summary>Paid already. Case: 10.00 paid on the 5th → said so; in a quality case the seller adds what is missing.</summary>
    public sealed class PaidOut : ISentence<FreightInsuranceFacts>
    {
        public Clause Clause => Contract;

        public Ruling? Speak(FreightInsuranceFacts facts, Setting setting) =>
            facts.PaidOutAt is null ? null : Paying(Ruling.Accept("paid-out", Clause), facts, setting);
    }

    /// <summary>Quality without a claim: the seller owes all of it. Case: not insured, 12.00 paid → 12.00 from the seller.</summary>
    public sealed class SellerOwes : ISentence<FreightInsuranceFacts>
    {
        public Clause Clause => ConsumerLaw.Article24;

        public Ruling? Speak(FreightInsuranceFacts facts, Setting setting) =>
            facts is { QualityCase: true, FreePickup: false } && !IsCovered(facts, setting)
                ? Owed(Ruling.Accept("seller-owes-freight", Clause), facts, 0m, setting)
                : null;
    }

    /// <summary>No policy, no claim. Case: not insured, change of mind → the consumer bears the way back.</summary>
    public sealed class NotInsured : ISentence<FreightInsuranceFacts>
    {
        public Clause Clause => Contract;

        public Ruling? Speak(FreightInsuranceFacts facts, Setting setting) =>
            facts.Insured ? null : Owed(Ruling.Refuse("not-insured", Clause, Alternative.ReturnWithoutReason), facts, 0m, setting);
    }

    /// <summary>Only returns: not 仅退款, 拒收, 换货. Case: exchange → refused, unless the policy covers it.</summary>
    public sealed class NotCovered : ISentence<FreightInsuranceFacts>
    {
        public Clause Clause => Exchanges;

        public Ruling? Speak(FreightInsuranceFacts facts, Setting setting) =>
            facts.Kind switch
            {
                ClaimKind.RefundOnly => Owed(Ruling.Refuse("refund-only", Clause), facts, 0m, setting),
                ClaimKind.Refused => Owed(Ruling.Refuse("refused-parcel", Clause), facts, 0m, setting),
                ClaimKind.Exchange when !setting.Policy.Insurance.CoversExchange => Owed(
                    Ruling.Refuse("exchange", Clause),
                    facts,
                    0m,
                    setting
                ),
                _ => null,
            };
    }

    /// <summary>What cost nothing is not paid for. Case: fetched free of charge → no claim afterwards.</summary>
    public sealed class FreePickup : ISentence<FreightInsuranceFacts>
    {
        public Clause Clause => Contract;

        public Ruling? Speak(FreightInsuranceFacts facts, Setting setting) =>
            facts.FreePickup ? Owed(Ruling.Refuse("free-pickup", Clause), facts, 0m, setting) : null;
    }

    /// <summary>One claim an order. Case: second return → refused; the first → fine.</summary>
    public sealed class SecondReturn : ISentence<FreightInsuranceFacts>
    {
        public Clause Clause => Once;

        public Ruling? Speak(FreightInsuranceFacts facts, Setting setting) =>
            facts.EarlierClaims >= setting.Policy.Insurance.ClaimsPerOrder
                ? Owed(Ruling.Refuse("second-return", Clause), facts, 0m, setting)
                : null;
    }

    /// <summary>The carrier and channel asked for. Case: sent with another carrier → refused.</summary>
    public sealed class OtherCarrier : ISentence<FreightInsuranceFacts>
    {
        public Clause Clause => Contract;

        public Ruling? Speak(FreightInsuranceFacts facts, Setting setting) =>
            facts.RequiredCarrier ? null : Owed(Ruling.Refuse("other-carrier", Clause), facts, 0m, setting);
    }

    /// <summary>The claim begins when the return is signed for. Case: on the road → not yet; the expected sum is named.</summary>
    public sealed class NotCompleted : ISentence<FreightInsuranceFacts>
    {
        public Clause Clause => Contract;

        public Ruling? Speak(FreightInsuranceFacts facts, Setting setting) =>
            facts.ReturnSignedAt is null ? Paying(Ruling.Refuse("return-not-completed", Clause, Alternative.Wait), facts, setting) : null;
    }

    /// <summary>The payout's time is over. Case: signed 72 h and a second ago → a person asks the insurer.</summary>
    public sealed class PayoutLate : ISentence<FreightInsuranceFacts>
    {
        public Clause Clause => Payout;

        public Ruling? Speak(FreightInsuranceFacts facts, Setting setting) =>
            setting.Now > Due(facts, setting)
                ? Paying(Ruling.Human("payout-late", Clause).Until(Due(facts, setting)), facts, setting)
                : null;
    }

    /// <summary>The agreed sum, in time. Case: insured for 10.00, paid 12.00, signed at 10:00 → 10.00 by 10:00 three days later.</summary>
    public sealed class PayoutDue : ISentence<FreightInsuranceFacts>
    {
        public Clause Clause => Payout;

        public Ruling? Speak(FreightInsuranceFacts facts, Setting setting) =>
            Paying(Ruling.Accept("payout-due", Clause).Until(Due(facts, setting)), facts, setting);
    }

    private static bool IsCovered(FreightInsuranceFacts facts, Setting setting)
    {
        var terms = setting.Policy.Insurance;
        var kind = facts.Kind == ClaimKind.Return || (facts.Kind == ClaimKind.Exchange && terms.CoversExchange);
        return facts is { Insured: true, RequiredCarrier: true } && kind && facts.EarlierClaims < terms.ClaimsPerOrder;
    }

    private static DateTimeOffset Due(FreightInsuranceFacts facts, Setting setting) =>
        facts.ReturnSignedAt!.Value + setting.Policy.Insurance.PayoutWithin;

    private static Ruling Paying(Ruling ruling, FreightInsuranceFacts facts, Setting setting) =>
        Owed(ruling.With(new Amount("payout", facts.InsuredSum)), facts, facts.InsuredSum, setting);

    /// <summary>Who owes the freight, and what the seller adds in a quality case; nothing where nothing was paid.</summary>
    private static Ruling Owed(Ruling ruling, FreightInsuranceFacts facts, decimal covered, Setting setting)
    {
        var seller = facts.QualityCase || setting.Policy.Returns.SellerPaysFreight;
        var told = ruling.With("freight", seller ? "seller" : "customer");
        var missing = facts.FreePickup ? 0m : decimal.Max(0m, facts.FreightPaid - covered);
        return facts.QualityCase ? told.With(new Amount("top-up", missing, Words.Less(facts.FreightPaid, covered))) : told;
    }
}
