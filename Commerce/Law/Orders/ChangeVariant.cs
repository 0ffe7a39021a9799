using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Law.Orders;

/// <summary>Flow 8, 改规格、换颜色尺码: another option of the same product before shipping, the difference settled.</summary>
public static class ChangeVariant
{
    internal static readonly Clause Changes = OtherRules.Policy(
        "orders.variantChanges",
        "发货前可改规格的次数",
        "How often another option may be taken before shipping"
    );

    public static RulePack<ChangeVariantFacts> Pack { get; } =
        new(
            "change-variant",
            new OwnOrderOnly<ChangeVariantFacts>(),
            new NotBeforeShipping(),
            new NothingWhilePicking<ChangeVariantFacts>(),
            new OtherProduct(),
            new UsedUp(),
            new StockRace(),
            new OutOfStock(),
            new CannotPay(),
            new Changed()
        );

    /// <summary>Only before shipping. Case: shipped → exchange after signing; to ship → fine.</summary>
    public sealed class NotBeforeShipping : ISentence<ChangeVariantFacts>
    {
        public Clause Clause => OrderRules.AfterShipping;

        public Ruling? Speak(ChangeVariantFacts facts, Setting setting) =>
            facts.Status switch
            {
                OrderStatus.Unpaid or OrderStatus.ToShip => null,
                OrderStatus.DepositPaid => Ruling.Human("presale", Clause, Alternative.Cancel),
                OrderStatus.PartlyShipped or OrderStatus.Shipped or OrderStatus.Delivered or OrderStatus.Completed => Ruling.Refuse(
                    "shipped",
                    Clause,
                    Alternative.Exchange,
                    Alternative.ReturnWithoutReason
                ),
                _ => Ruling.Refuse("already-closed", Clause, Alternative.Reorder),
            };
    }

    /// <summary>Another product is another order. Case: a shirt for a jacket → cancel and order anew.</summary>
    public sealed class OtherProduct : ISentence<ChangeVariantFacts>
    {
        public Clause Clause => Changes;

        public Ruling? Speak(ChangeVariantFacts facts, Setting setting) =>
            facts.SameProduct ? null : Ruling.Refuse("other-product", Clause, Alternative.Cancel, Alternative.Reorder);
    }

    /// <summary>Only once. Case: one is allowed, one was made → refused.</summary>
    public sealed class UsedUp : ISentence<ChangeVariantFacts>
    {
        public Clause Clause => Changes;

        public Ruling? Speak(ChangeVariantFacts facts, Setting setting) =>
            facts.ChangesMade >= setting.Policy.Orders.VariantChanges
                ? Ruling.Refuse("used-up", Clause, Alternative.Cancel, Alternative.Reorder)
                : null;
    }

    /// <summary>Somebody else was quicker while this was being confirmed. Case: last piece taken meanwhile → human.</summary>
    public sealed class StockRace : ISentence<ChangeVariantFacts>
    {
        public Clause Clause => Changes;

        public Ruling? Speak(ChangeVariantFacts facts, Setting setting) =>
            facts.StockRace ? Ruling.Human("stock-race", Clause, Alternative.Substitute) : null;
    }

    /// <summary>Enough pieces for the line. Case: 2 wanted, 1 there → refused; 2 there → fine.</summary>
    public sealed class OutOfStock : ISentence<ChangeVariantFacts>
    {
        public Clause Clause => Changes;

        public Ruling? Speak(ChangeVariantFacts facts, Setting setting) =>
            facts.Stock < facts.Quantity
                ? Ruling.Refuse("out-of-stock", Clause, Alternative.Substitute, Alternative.WatchStock, Alternative.Cancel)
                : null;
    }

    /// <summary>The method must bear the difference. Case: 20.00 more, gift card holds 19.99 → another method.</summary>
    public sealed class CannotPay : ISentence<ChangeVariantFacts>
    {
        public Clause Clause => Changes;

        public Ruling? Speak(ChangeVariantFacts facts, Setting setting) =>
            Difference(facts) is { Value: > 0 } more && facts.CanPay < more.Value
                ? Ruling.Refuse("cannot-pay", Clause, Alternative.PayAgain).With(more)
                : null;
    }

    /// <summary>Changed, the difference paid or given back by its route. Case: 100.00 → 80.00, two pieces → 40.00 back.</summary>
    public sealed class Changed : ISentence<ChangeVariantFacts>
    {
        public Clause Clause => Changes;

        public Ruling? Speak(ChangeVariantFacts facts, Setting setting)
        {
            var difference = Difference(facts);
            return difference.Value switch
            {
                > 0 => Ruling.Accept("pay-difference", Clause).With(difference),
                < 0 => Ruling.Accept("refund-difference", Clause).With(difference).Refunding(-difference.Value, facts.Payments, setting),
                _ => Ruling.Accept("changed", Clause).With(difference),
            };
        }
    }

    private static Amount Difference(ChangeVariantFacts facts)
    {
        var now = Money.Round(facts.NewUnitPrice * facts.Quantity);
        var paid = Money.Round(facts.PaidUnitPrice * facts.Quantity);
        return new Amount("difference", now - paid, Words.Less(now, paid));
    }
}
