using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Law.Orders;

/// <summary>Flow 6, 取消订单: who may call an order off when, and what comes back.</summary>
public static partial class Cancel
{
    private static readonly Clause Picking = OtherRules.Policy(
        "orders.sellerAnswersPickingWithin",
        "拣货中取消需商家确认，超时未处理视为同意",
        "While the warehouse picks the seller is asked, and silence agrees"
    );

    private static readonly Clause PresalePage = OtherRules.Policy(
        "orders.cancelReturnsDeposit",
        "定金是否退还以页面为准",
        "The page says whether the deposit comes back"
    );

    public static RulePack<CancelFacts> Pack { get; } =
        new(
            "cancel",
            new OwnOrderOnly<CancelFacts>(),
            new Closed(),
            new NothingAfterVariantChange<CancelFacts>(),
            new NotBySeller(),
            new Received(),
            new Unpaid(),
            new NothingWhilePicking<CancelFacts>(),
            new DepositKept(),
            new DepositBack(),
            new Shipped(),
            new Unstoppable(),
            new SellerDeclined(),
            new AskSeller(),
            new NotShipped()
        );

    /// <summary>What has ended cannot be called off again. Case: cancelled yesterday → refused.</summary>
    public sealed class Closed : ISentence<CancelFacts>
    {
        public Clause Clause => OrderRules.Closed;

        public Ruling? Speak(CancelFacts facts, Setting setting) =>
            facts.Status is OrderStatus.Cancelled or OrderStatus.Refunded or OrderStatus.Returning
                ? Ruling.Refuse("already-closed", Clause, Alternative.Reorder)
                : null;
    }

    /// <summary>The contract stands: the seller may not leave it alone. Case: price set wrongly, order placed → refused.</summary>
    public sealed class NotBySeller : ISentence<CancelFacts>
    {
        public Clause Clause => ECommerceLaw.Article49;

        public Ruling? Speak(CancelFacts facts, Setting setting) =>
            facts.AskedBySeller ? Ruling.Refuse("seller-may-not-cancel", Clause, Alternative.UrgeShipping) : null;
    }

    /// <summary>After signing it is a return. Case: delivered → return without a reason or for quality.</summary>
    public sealed class Received : ISentence<CancelFacts>
    {
        public Clause Clause => ConsumerLaw.Article25;

        public Ruling? Speak(CancelFacts facts, Setting setting) =>
            facts.Status is OrderStatus.Delivered or OrderStatus.Completed
                ? Ruling.Refuse("received", Clause, Alternative.ReturnWithoutReason, Alternative.QualityClaim)
                : null;
    }

    /// <summary>Unpaid: at once, no money moves. Case: placed an hour ago, unpaid → cancelled.</summary>
    public sealed class Unpaid : ISentence<CancelFacts>
    {
        public Clause Clause => OrderRules.BeforePayment;

        public Ruling? Speak(CancelFacts facts, Setting setting) =>
            facts.Status == OrderStatus.Unpaid ? Ruling.Accept("unpaid", Clause).Restoring(facts, setting) : null;
    }

    /// <summary>Shipped: stopped on the road, else refused at the door or returned. Case: can be stopped → refund when it is back.</summary>
    public sealed class Shipped : ISentence<CancelFacts>
    {
        public Clause Clause => OrderRules.AfterShipping;

        public Ruling? Speak(CancelFacts facts, Setting setting)
        {
            if (facts.Status == OrderStatus.PartlyShipped)
            {
                return Ruling.Human("partly-shipped", Clause, Alternative.Intercept, Alternative.RefuseOnDelivery);
            }

            if (facts.Status != OrderStatus.Shipped)
            {
                return null;
            }

            return facts.CanIntercept
                ? Ruling
                    .Accept("intercept", Clause)
                    .Offering(Alternative.Intercept, Alternative.RefuseOnDelivery, Alternative.ReturnWithoutReason)
                : Ruling.Refuse("shipped", Clause, Alternative.RefuseOnDelivery, Alternative.ReturnWithoutReason);
        }
    }

    private static bool Returns(CancelFacts facts, Setting setting) =>
        facts.PageReturnsDeposit ?? setting.Policy.Orders.CancelReturnsDeposit;

    /// <summary>The fate of coupon and points: back in kind; a coupon past its time stays past.</summary>
    private static Ruling Restoring(this Ruling ruling, CancelFacts facts, Setting setting)
    {
        var coupon = facts.CouponUsed ? ruling.With("coupon", facts.CouponValidUntil < setting.Now ? "expired" : "returned") : ruling;
        return facts.PointsUsed > 0 ? coupon.With(new Amount("points", facts.PointsUsed)).With("points", "returned") : coupon;
    }
}
