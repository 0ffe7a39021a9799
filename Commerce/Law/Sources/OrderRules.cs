namespace BotApp.Commerce.Law.Sources;

/// <summary>What is usual with orders where the law is silent.</summary>
public static class OrderRules
{
    public static readonly Clause OwnOnly = OtherRules.Custom(
        "own-orders",
        "只能查询和办理本人的订单",
        "Only one's own orders are shown and changed"
    );

    public static readonly Clause Status = OtherRules.Custom(
        "order-status",
        "如实告知订单进度和可办理的事项",
        "Say truly how far an order is and what can be done"
    );

    public static readonly Clause Closed = OtherRules.Custom(
        "order-closed",
        "已结束的订单不再变更",
        "What has ended is not changed any more"
    );

    public static readonly Clause BeforePayment = OtherRules.Custom(
        "before-payment",
        "付款前可随时取消",
        "Before payment an order can be called off at any time"
    );

    public static readonly Clause BeforeShipping = OtherRules.Custom(
        "before-shipping",
        "付款后未发货的，取消即全额退款，原路退回",
        "Paid and not shipped: called off with a full refund by the original route"
    );

    public static readonly Clause AfterShipping = OtherRules.Custom(
        "after-shipping",
        "已发货的，可拦截或拒收，退回后全额退款",
        "Once shipped a parcel can be stopped or refused, with a full refund when it is back"
    );

    public static readonly Clause OriginalRoute = OtherRules.Custom(
        "original-route",
        "按实付金额、各支付方式原路退回",
        "What was paid goes back, each method by its own route"
    );
}
