using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Law.Payments;

/// <summary>改支付方式 (flow 24): before payment freely; after it only where the shop allows, the old means getting everything back.</summary>
public static class ChangeMethod
{
    private static readonly Clause AfterPayment = OtherRules.Policy(
        "orders.methodChangeAfterPayment",
        "已付款的订单一般不能改支付方式，可取消后重新下单",
        "A paid order keeps its means of payment; it can be cancelled and placed anew"
    );

    public static RulePack<ChangeMethodFacts> Pack { get; } =
        new(
            "change-payment-method",
            new OwnOrderOnly<ChangeMethodFacts>(),
            new NotBeforeShipping(),
            new NothingAfterVariantChange<ChangeMethodFacts>(),
            new NothingWhilePicking<ChangeMethodFacts>(),
            new Unpaid(),
            new NotHere(),
            new SeveralPayments(),
            new SameMethod(),
            new CannotPay(),
            new Changed()
        );

    /// <summary>What is shipped or ended is paid as it is. Case: shipped → refused.</summary>
    public sealed class NotBeforeShipping : ISentence<ChangeMethodFacts>
    {
        public Clause Clause => OrderRules.AfterShipping;

        public Ruling? Speak(ChangeMethodFacts facts, Setting setting) =>
            facts.Status is OrderStatus.Unpaid or OrderStatus.ToShip
                ? null
                : Ruling.Refuse("not-before-shipping", Clause, Alternative.Reorder);
    }

    /// <summary>Unpaid: any means will do. Case: unpaid → a new payment is begun.</summary>
    public sealed class Unpaid : ISentence<ChangeMethodFacts>
    {
        public Clause Clause => OrderRules.BeforePayment;

        public Ruling? Speak(ChangeMethodFacts facts, Setting setting) =>
            facts.Status == OrderStatus.Unpaid ? Ruling.Accept("pay-anew", Clause) : null;
    }

    /// <summary>Paid: only where the shop allows it. Case: default → cancel and order anew.</summary>
    public sealed class NotHere : ISentence<ChangeMethodFacts>
    {
        public Clause Clause => AfterPayment;

        public Ruling? Speak(ChangeMethodFacts facts, Setting setting) =>
            setting.Policy.Orders.MethodChangeAfterPayment
                ? null
                : Ruling.Refuse("already-paid", Clause, Alternative.Cancel, Alternative.Reorder);
    }

    /// <summary>Several means are not swapped for one. Case: gift card and wallet → person.</summary>
    public sealed class SeveralPayments : ISentence<ChangeMethodFacts>
    {
        public Clause Clause => AfterPayment;

        public Ruling? Speak(ChangeMethodFacts facts, Setting setting) =>
            facts.OnePayment ? null : Ruling.Human("several-payments", Clause, Alternative.Cancel);
    }

    /// <summary>It has to be another one. Case: the same card → nothing to change.</summary>
    public sealed class SameMethod : ISentence<ChangeMethodFacts>
    {
        public Clause Clause => AfterPayment;

        public Ruling? Speak(ChangeMethodFacts facts, Setting setting) =>
            facts.SameMethod ? Ruling.Refuse("same-method", Clause, Alternative.CorrectInput) : null;
    }

    /// <summary>It must bear the whole sum. Case: 80.00 to pay, gift card holds 79.99 → another.</summary>
    public sealed class CannotPay : ISentence<ChangeMethodFacts>
    {
        public Clause Clause => AfterPayment;

        public Ruling? Speak(ChangeMethodFacts facts, Setting setting) =>
            facts.CanPay < facts.Amount ? Ruling.Refuse("cannot-pay", Clause, Alternative.PayAgain) : null;
    }

    /// <summary>Paid by the new one, given back to the old one.</summary>
    public sealed class Changed : ISentence<ChangeMethodFacts>
    {
        public Clause Clause => AfterPayment;

        public Ruling? Speak(ChangeMethodFacts facts, Setting setting) =>
            Ruling.Accept("changed", Clause).With(new Amount("pay", facts.Amount), new Amount("refund", facts.Amount));
    }
}
