using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Law.Payments;

/// <summary>Flow 24, 支付问题: pay anew, pay otherwise, paid twice, not paid by the customer at all.</summary>
public static partial class PaymentTrouble
{
    private static readonly Clause Unpaid = OtherRules.Policy(
        "payments.payWithin",
        "未付款订单可换方式重新支付，超时自动关闭",
        "Unpaid orders can be paid anew by any method until they close"
    );
    private static readonly Clause Fixed = OtherRules.Custom(
        "method-fixed",
        "已支付的订单不能更换支付方式，可取消后重新购买",
        "A paid order keeps its method; cancel and buy again"
    );
    private static readonly Clause Instalments = OtherRules.Policy(
        "payments.instalments",
        "分期的起付金额和期数",
        "From which sum, and in how many instalments"
    );
    private static readonly Clause PayLater = OtherRules.Policy("payments.payLaterAtMost", "先用后付的限额", "The limit of paying later");
    private static readonly Clause Gateway = OtherRules.Custom(
        "gateway-code",
        "支付失败原因以支付机构返回为准",
        "Why a payment failed is what its provider answers"
    );

    public static RulePack<PaymentFacts> Pack { get; } =
        new(
            "payment",
            new OwnOrderOnly<PaymentFacts>(),
            new StolenPayment(),
            new PaidTwice(),
            new NotPaidTwice(),
            new OrderClosed(),
            new MethodFixed(),
            new AlreadyPaid(),
            new TooLate(),
            new CodeInWords(),
            new InInstalments(),
            new Later(),
            new NewIntent()
        );

    /// <summary>An ended order is not paid. Case: cancelled → order again.</summary>
    public sealed class OrderClosed : ISentence<PaymentFacts>
    {
        public Clause Clause => OrderRules.Closed;

        public Ruling? Speak(PaymentFacts facts, Setting setting) =>
            facts.Status is OrderStatus.Cancelled or OrderStatus.Refunded
                ? Ruling.Refuse("already-closed", Clause, Alternative.Reorder)
                : null;
    }

    /// <summary>Paid: the method stays. Case: paid by wallet, wants the card → cancel and buy again.</summary>
    public sealed class MethodFixed : ISentence<PaymentFacts>
    {
        public Clause Clause => Fixed;

        public Ruling? Speak(PaymentFacts facts, Setting setting) =>
            IsPaid(facts) && facts.Asks is PaymentQuestion.ChangeMethod or PaymentQuestion.Instalments or PaymentQuestion.PayLater
                ? Ruling.Refuse("method-fixed", Clause, Alternative.Cancel, Alternative.Reorder)
                : null;
    }

    /// <summary>Paid already. Case: "付不了", and the order is paid → nothing more to pay.</summary>
    public sealed class AlreadyPaid : ISentence<PaymentFacts>
    {
        public Clause Clause => Fixed;

        public Ruling? Speak(PaymentFacts facts, Setting setting) =>
            IsPaid(facts) ? Ruling.Refuse("already-paid", Clause, Alternative.Wait) : null;
    }

    /// <summary>The order has run out. Case: pay before 12:00 → 12:00:01 is too late, 12:00 is not.</summary>
    public sealed class TooLate : ISentence<PaymentFacts>
    {
        public Clause Clause => Unpaid;

        public Ruling? Speak(PaymentFacts facts, Setting setting) =>
            setting.Now > facts.PayBefore ? Ruling.Refuse("too-late", Clause, Alternative.Reorder).Until(facts.PayBefore) : null;
    }

    /// <summary>A gateway's answer in plain words. Case: <c>51</c> → no funds, another method; <c>59</c> → human.</summary>
    public sealed class CodeInWords : ISentence<PaymentFacts>
    {
        public Clause Clause => Gateway;

        public Ruling? Speak(PaymentFacts facts, Setting setting)
        {
            if (facts.GatewayCode.Length == 0)
            {
                return null;
            }

            var code = GatewayCodes.Find(facts.GatewayCode);
            var ruling = code switch
            {
                null => Ruling.Human("unknown-code", Clause, Alternative.PayAgain),
                { Human: true } => Ruling.Human(code.Reason, Clause),
                _ => Ruling.Refuse(code.Reason, Clause, code.Helps),
            };
            var told = code is null ? ruling : ruling.With("zh", code.Words.Zh).With("en", code.Words.En);
            return told.Until(facts.PayBefore).With("code", facts.GatewayCode);
        }
    }

    /// <summary>Unpaid: a new intent, by any method. Case: 80.00 unpaid → a new link for 80.00.</summary>
    public sealed class NewIntent : ISentence<PaymentFacts>
    {
        public Clause Clause => Unpaid;

        public Ruling? Speak(PaymentFacts facts, Setting setting) =>
            Ruling.Accept("new-intent", Clause).Until(facts.PayBefore).Offering(Alternative.PayAgain).With(new Amount("due", facts.Total));
    }

    private static bool IsPaid(PaymentFacts facts) => facts.Status is not (OrderStatus.Unpaid or OrderStatus.DepositPaid);
}
