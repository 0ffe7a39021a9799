using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Law.Orders;

/// <summary>Flow 7, 改地址、电话、收件人: before shipping in the order, after it with the carrier.</summary>
public static class ChangeAddress
{
    private static readonly Clause Changes = OtherRules.Policy(
        "orders.addressChanges",
        "发货前可改地址的次数",
        "How often the address may be changed before shipping"
    );

    public static RulePack<ChangeAddressFacts> Pack { get; } =
        new(
            "change-address",
            new OwnOrderOnly<ChangeAddressFacts>(),
            new Over(),
            new NothingAfterVariantChange<ChangeAddressFacts>(),
            new NothingWhilePicking<ChangeAddressFacts>(),
            new ForAPerson(),
            new NotVerified(),
            new Incomplete(),
            new NotDeliverable(),
            new OnTheRoad(),
            new UsedUp(),
            new Changed()
        );

    /// <summary>Delivered or ended: there is nothing to send any more. Case: signed yesterday → refused.</summary>
    public sealed class Over : ISentence<ChangeAddressFacts>
    {
        public Clause Clause => OrderRules.Closed;

        public Ruling? Speak(ChangeAddressFacts facts, Setting setting) =>
            facts.Status
                is OrderStatus.Delivered
                    or OrderStatus.Completed
                    or OrderStatus.Cancelled
                    or OrderStatus.Returning
                    or OrderStatus.Refunded
                ? Ruling.Refuse("already-closed", Clause, Alternative.Reorder)
                : null;
    }

    /// <summary>Customs papers and cash at the door carry the address. Case: bonded goods → human.</summary>
    public sealed class ForAPerson : ISentence<ChangeAddressFacts>
    {
        public Clause Clause => Changes;

        public Ruling? Speak(ChangeAddressFacts facts, Setting setting) =>
            facts.CrossBorder ? Ruling.Human("cross-border", Clause, Alternative.Cancel)
            : facts.CashOnDelivery ? Ruling.Human("cash-on-delivery", Clause, Alternative.Cancel)
            : null;
    }

    /// <summary>Before an address is written the customer proves who they are. Case: no code → asked for.</summary>
    public sealed class NotVerified : ISentence<ChangeAddressFacts>
    {
        public Clause Clause => OrderRules.OwnOnly;

        public Ruling? Speak(ChangeAddressFacts facts, Setting setting) =>
            facts.IdentityVerified ? null : Ruling.Refuse("not-verified", Clause, Alternative.CorrectInput);
    }

    /// <summary>An address without all its parts. Case: no district → asked for.</summary>
    public sealed class Incomplete : ISentence<ChangeAddressFacts>
    {
        public Clause Clause => Changes;

        public Ruling? Speak(ChangeAddressFacts facts, Setting setting) =>
            facts.Complete ? null : Ruling.Refuse("incomplete", Clause, Alternative.CorrectInput);
    }

    /// <summary>A place the shop does not deliver to. Case: an island without a carrier → another address or cancel.</summary>
    public sealed class NotDeliverable : ISentence<ChangeAddressFacts>
    {
        public Clause Clause => Changes;

        public Ruling? Speak(ChangeAddressFacts facts, Setting setting) =>
            facts.Deliverable ? null : Ruling.Refuse("not-deliverable", Clause, Alternative.CorrectInput, Alternative.Cancel);
    }

    /// <summary>On the road the carrier redirects, or nobody does. Case: shipped, can be redirected → carrier redirect.</summary>
    public sealed class OnTheRoad : ISentence<ChangeAddressFacts>
    {
        public Clause Clause => OrderRules.AfterShipping;

        public Ruling? Speak(ChangeAddressFacts facts, Setting setting)
        {
            if (!facts.Status.IsOnTheRoad())
            {
                return null;
            }

            return facts.CarrierCanRedirect
                ? Ruling
                    .Accept("carrier-redirect", Clause)
                    .Until(setting.Now + setting.Policy.Delivery.CarrierAnswersWithin)
                    .Offering(Alternative.CarrierRedirect, Alternative.Intercept)
                : Ruling.Refuse("cannot-redirect", Clause, Alternative.RefuseOnDelivery, Alternative.Reorder);
        }
    }

    /// <summary>So many changes and no more. Case: one is allowed, one was made → refused; none made → fine.</summary>
    public sealed class UsedUp : ISentence<ChangeAddressFacts>
    {
        public Clause Clause => Changes;

        public Ruling? Speak(ChangeAddressFacts facts, Setting setting) =>
            facts.ChangesMade >= setting.Policy.Orders.AddressChanges
                ? Ruling.Refuse("used-up", Clause, Alternative.Cancel, Alternative.Reorder)
                : null;
    }

    /// <summary>Written, the difference of freight paid or given back. Case: freight 8.00, now 12.00 → pay 4.00.</summary>
    public sealed class Changed : ISentence<ChangeAddressFacts>
    {
        public Clause Clause => Changes;

        public Ruling? Speak(ChangeAddressFacts facts, Setting setting)
        {
            var freight = facts.FreightNew ?? facts.FreightPaid;
            var difference = new Amount("difference", freight - facts.FreightPaid, Words.Less(freight, facts.FreightPaid));
            return difference.Value switch
            {
                > 0 => Ruling.Accept("pay-difference", Clause).With(difference),
                < 0 => Ruling.Accept("refund-difference", Clause).With(difference, new Amount("refund", -difference.Value)),
                _ => Ruling.Accept("changed", Clause).With(difference),
            };
        }
    }
}
