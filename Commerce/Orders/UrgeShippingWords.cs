using BotApp.Commerce.Law;

namespace BotApp.Commerce.Orders;

/// <summary>What a clerk says about shipping that is waited for.</summary>
internal static class UrgeShippingWords
{
    public static Bilingual Compensation { get; } = new("超时发货补偿，自动退回", "Compensation for late shipping, given of itself");

    public static Bilingual Of(Ruling ruling) =>
        ruling.Reason switch
        {
            "closed" => new(
                "这笔订单已经结束，不会再发货；需要的话可以重新下单。",
                "This order has ended and will not be shipped; you can order again."
            ),
            "not-paid" => new("这笔订单还没付清，付款后才会安排发货。", "This order is not paid in full yet; it is shipped after payment."),
            "fake-shipment" => new(
                "系统里有单号，但快递一直没有揽收。这不正常，我请人工为您核实。",
                "There is a waybill, but the carrier has never picked it up. That is not right; a person will look into it."
            ),
            "already-shipped" => new(
                "包裹已经发出，我可以帮您催快递派送。",
                "The parcel has left already; I can urge the carrier instead."
            ),
            "out-of-stock" => new(
                "这件商品暂时没货，我请人工为您处理；您也可以取消并全额退款。",
                "The goods are not there right now; a person will settle it, or you can cancel for a full refund."
            ),
            _ => new("这笔订单现在不能催发货。", "Shipping of this order cannot be urged now."),
        };

    public static Bilingual Late(Order order, Bilingual until, string? earlier) =>
        earlier is null
            ? new(
                $"订单 {order.Number} 已经超过承诺的发货时间，抱歉让您久等。我帮您加急，{until.Zh} 前给您答复；您也可以直接取消、全额退款。",
                $"Order {order.Number} is late, and I am sorry. I will urge it and you hear from us by {until.En}; you can also cancel for a full refund."
            )
            : new(
                $"订单 {order.Number} 之前已为您登记（{earlier}），我再催一次，{until.Zh} 前答复您。",
                $"Order {order.Number} was noted before ({earlier}); I will urge it once more, you hear from us by {until.En}."
            );

    public static Bilingual OnTime(Order order, Bilingual until) =>
        new(
            $"订单 {order.Number} 还在承诺时间内，最晚 {until.Zh} 发货，到时我提醒您。",
            $"Order {order.Number} is within its promise: it is shipped by {until.En}, and I will remind you then."
        );

    public static Bilingual PromisedBy(Bilingual until) => new($"承诺 {until.Zh} 前发货", $"Promised to be shipped by {until.En}");

    public static Bilingual AnsweredWithin(Bilingual span) => new($"加急处理，{span.Zh}内答复", $"Urged, answered within {span.En}");
}
