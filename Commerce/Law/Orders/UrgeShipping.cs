using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Law.Orders;

/// <summary>Flow 3, 催发货: late or not, and what follows.</summary>
public static class UrgeShipping
{
    private static readonly Clause ShipWithin = OtherRules.Policy(
        "shipping.shipWithin",
        "付款后按承诺时限发货，预售和大促以页面为准",
        "Shipped within the promised time after payment; pre-sales and big sales by their page"
    );

    public static RulePack<UrgeShippingFacts> Pack { get; } =
        new(
            "urge-shipping",
            new OwnOrderOnly<UrgeShippingFacts>(),
            new Closed(),
            new NotPaid(),
            new FakeShipment(),
            new AlreadyShipped(),
            new OutOfStock(),
            new Late(),
            new OnTime()
        );

    /// <summary>What has ended is not shipped. Case: cancelled yesterday → refused.</summary>
    public sealed class Closed : ISentence<UrgeShippingFacts>
    {
        public Clause Clause => OrderRules.Closed;

        public Ruling? Speak(UrgeShippingFacts facts, Setting setting) =>
            facts.Status is OrderStatus.Cancelled or OrderStatus.Refunded or OrderStatus.Returning
                ? Ruling.Refuse("closed", Clause, Alternative.Reorder)
                : null;
    }

    /// <summary>Shipping waits for the money. Case: unpaid → pay first.</summary>
    public sealed class NotPaid : ISentence<UrgeShippingFacts>
    {
        public Clause Clause => ShipWithin;

        public Ruling? Speak(UrgeShippingFacts facts, Setting setting) =>
            facts.PaidAt is null || facts.Status is OrderStatus.Unpaid or OrderStatus.DepositPaid
                ? Ruling.Refuse("not-paid", Clause, Alternative.PayAgain)
                : null;
    }

    /// <summary>A waybill without a pick-up (单号无揽收). Case: announced 24 h ago → wait; a second more → human.</summary>
    public sealed class FakeShipment : ISentence<UrgeShippingFacts>
    {
        public Clause Clause => ECommerceLaw.Article20;

        public Ruling? Speak(UrgeShippingFacts facts, Setting setting) =>
            facts is { PickedUpAt: null, WaybillAnnouncedAt: { } announced } && IsOpen(facts.Status) && IsStale(announced, setting)
                ? Ruling.Human("fake-shipment", Clause, Alternative.Cancel)
                : null;

        private static bool IsOpen(OrderStatus status) => status.AwaitsShipping() || status == OrderStatus.Shipped;

        private static bool IsStale(DateTimeOffset announced, Setting setting) =>
            setting.Now - announced > setting.Policy.Delivery.NoPickupAfter;
    }

    /// <summary>On the road it is the carrier who is urged. Case: shipped → urge delivery instead.</summary>
    public sealed class AlreadyShipped : ISentence<UrgeShippingFacts>
    {
        public Clause Clause => OrderRules.Status;

        public Ruling? Speak(UrgeShippingFacts facts, Setting setting) =>
            facts.Status.AwaitsShipping() ? null : Ruling.Refuse("already-shipped", Clause, Alternative.UrgeDelivery);
    }

    /// <summary>Nothing there to ship: a person settles it. Case: stock 0 → human; cancel or a substitute.</summary>
    public sealed class OutOfStock : ISentence<UrgeShippingFacts>
    {
        public Clause Clause => ECommerceLaw.Article20;

        public Ruling? Speak(UrgeShippingFacts facts, Setting setting) =>
            facts.InStock ? null : Ruling.Human("out-of-stock", Clause, Alternative.Cancel, Alternative.Substitute, Alternative.Refund);
    }

    /// <summary>
    /// Late: ticket, full refund on wish, compensation by itself where the shop grants one. Case: paid 100.00 at 12:00, rate 5 %, 48 h and a second later →
    /// 5.00.
    /// </summary>
    public sealed class Late : ISentence<UrgeShippingFacts>
    {
        public Clause Clause => ECommerceLaw.Article20;

        public Ruling? Speak(UrgeShippingFacts facts, Setting setting)
        {
            var promised = Promised(facts, setting);
            if (setting.Now <= promised)
            {
                return null;
            }

            var ruling = Ruling
                .Accept("late", Clause)
                .Until(setting.Now + setting.Policy.Service.TicketAnswerWithin)
                .Offering(Alternative.UrgeShipping, Alternative.Cancel, Alternative.Human)
                .With("promised", setting.Days.Text(promised))
                .RefundingAll(facts.Payments, setting);
            var compensation = Compensation(facts, setting);
            return compensation > 0 ? ruling.With(new Amount("compensation", compensation)).With("compensation", "applied") : ruling;
        }
    }

    /// <summary>Not late: the exact instant, and a reminder. Case: paid at 12:00 → by 12:00 two days later.</summary>
    public sealed class OnTime : ISentence<UrgeShippingFacts>
    {
        public Clause Clause => ShipWithin;

        public Ruling? Speak(UrgeShippingFacts facts, Setting setting) =>
            Ruling.Accept("on-time", Clause).Until(Promised(facts, setting)).Offering(Alternative.RemindMe, Alternative.Cancel);
    }

    private static DateTimeOffset Promised(UrgeShippingFacts facts, Setting setting) =>
        facts.PromisedShipAt ?? facts.PaidAt!.Value + setting.Policy.Shipping.ShipWithin;

    private static decimal Compensation(UrgeShippingFacts facts, Setting setting)
    {
        var terms = setting.Policy.Shipping;
        var earned = Money.Round(decimal.Max(0m, facts.GoodsPaid) * decimal.Clamp(terms.LateCompensationRate, 0m, 1m));
        var granted = terms.LateCompensationAtMost > 0 ? decimal.Min(earned, terms.LateCompensationAtMost) : earned;
        return decimal.Max(0m, granted - decimal.Max(0m, facts.CompensationGiven));
    }
}
