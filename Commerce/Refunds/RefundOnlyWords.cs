using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;

namespace BotApp.Commerce.Refunds;

/// <summary>What a clerk says about money back without a return.</summary>
internal static class RefundOnlyWords
{
    public static Refusal NothingPaid { get; } =
        new()
        {
            Reason = "nothing-paid",
            Says = new(
                "这笔订单还没有付款，没有可退的钱；不想要了可以直接取消。",
                "Nothing was paid for this order yet; it can simply be cancelled."
            ),
            Clause = OrderRules.BeforePayment,
            Alternatives = [Alternative.Cancel, Alternative.Human],
        };

    public static Refusal PartUnshipped { get; } =
        new()
        {
            Reason = "part-unshipped",
            NeedsHuman = true,
            Says = new("只退其中一部分需要人工为您拆单处理。", "To refund a part of an unshipped order a person has to split it."),
            Clause = OrderRules.BeforeShipping,
            Alternatives = [Alternative.Cancel, Alternative.Human],
        };

    public static Refusal NothingLeft { get; } =
        new()
        {
            Reason = "already-settled",
            Says = new("这些商品的款项已经全部退回了。", "All that was paid for these goods went back already."),
            Clause = OrderRules.Closed,
        };

    private static Refusal SellerRefused { get; } =
        new()
        {
            Reason = "seller-refuses",
            Says = new(
                "商家已经答复不同意仅退款，正由平台介入；您也可以退货退款或走质量问题。",
                "The seller has said no, and the platform is looking at it; a return or a claim for a fault is open to you."
            ),
            Clause = PlatformRuleMeasures.Article27,
            Alternatives = [Alternative.ReturnWithoutReason, Alternative.QualityClaim, Alternative.PlatformMediation, Alternative.Human],
        };

    public static Refusal Ended(OrderStatus status) =>
        new()
        {
            Reason = "already-closed",
            Says =
                status == OrderStatus.Returning
                    ? new("这笔订单正在退货，退货收到后会退款。", "This order is being returned; the money follows the goods.")
                    : new("这笔订单已经结束并退款。", "This order has ended and was refunded."),
            Clause = OrderRules.Closed,
        };

    public static Refusal Asked(Ticket ticket, Setting setting)
    {
        var until = setting.Says(ticket.DueAt);
        if (ticket.AnsweredAt is not null)
        {
            return SellerRefused;
        }

        return new Refusal
        {
            Reason = "already-asked",
            Says = new(
                $"已经在问商家了（{ticket.Number}），{until.Zh} 前给您答复。",
                $"The seller has been asked already ({ticket.Number}); you hear by {until.En}."
            ),
            Clause = PlatformRuleMeasures.Article27,
            Alternatives = [Alternative.Wait, Alternative.ReturnWithoutReason, Alternative.QualityClaim, Alternative.Human],
            Deadline = ticket.DueAt,
        };
    }

    public static Bilingual Of(Ruling ruling, Setting setting) =>
        ruling.Reason switch
        {
            "still-under-way" => UnderWay(ruling, setting),
            "signed-not-received" => new(
                "物流显示已签收，您却没有收到，我请人工向快递核实签收凭证。",
                "It shows as signed for though you have nothing; a person will ask the carrier for the proof."
            ),
            "seller-decides" => new(
                "收到货后的仅退款要由商家决定，我请人工来跟进。",
                "Once the goods have arrived the seller decides on this; a person will follow it up."
            ),
            "seller-agrees" => new("商家同意退款，不用退货。", "The seller agrees; the goods need not go back."),
            "seller-refuses" => new(
                "商家没有同意仅退款。您可以退货退款、走质量问题，或者申请平台介入。",
                "The seller did not agree. You can return the goods, claim a fault, or ask the platform to step in."
            ),
            "evidence-missing" => new(
                "请拍一两张能看出问题的照片，我一起交给商家；也可以直接退货。",
                "Please send a picture or two that show the problem, and I pass them on; you can also return the goods."
            ),
            "suspected-abuse" => new("这次由专人核实后处理。", "A person will look at this one."),
            _ => new("仅退款要由商家决定，我请人工来跟进。", "The seller decides on this; a person will follow it up."),
        };

    public static Bilingual Headline(Order order, Ruling ruling) =>
        ruling.Reason switch
        {
            "lost" or "no-scans" => new(
                $"订单 {order.Number} 的包裹没有送到，全额退款，不用退货。",
                $"The parcel of order {order.Number} never came: the whole sum goes back."
            ),
            "returned" => new(
                $"订单 {order.Number} 的包裹已退回，全额退款。",
                $"The parcel of order {order.Number} went back: the whole sum is refunded."
            ),
            _ => new($"订单 {order.Number} 退款，商品不用退回。", $"Order {order.Number} is refunded; the goods need not go back."),
        };

    public static Bilingual Piece(Piece piece) =>
        new($"{piece.Line.Name.Zh} × {piece.Quantity}", $"{piece.Line.Name.En} × {piece.Quantity}");

    public static Bilingual SellerIsAsked(Bilingual until) =>
        new(
            $"已收货的仅退款由商家决定，我不能替商家答应。我把您的情况和凭证交给商家，{until.Zh} 前给您答复；不等的话也可以退货退款或走质量问题。",
            $"For goods received the seller decides, and I cannot promise in their place. I pass on your case and pictures; you hear by {until.En}. You need not wait: a return or a claim for a fault is open to you."
        );

    public static Bilingual SellerAnswers(Bilingual span) => new($"商家{span.Zh}内答复", $"The seller answers within {span.En}");

    private static Bilingual UnderWay(Ruling ruling, Setting setting)
    {
        var zh = ruling.Deadline is { } until ? $"预计 {setting.Says(until).Zh} 前送到。" : "";
        var en = ruling.Deadline is { } end ? $" It should come by {setting.Says(end).En}." : "";
        return new(
            $"包裹还在路上，{zh}不想要的话，可以拦截，或者到货时拒收，都会全额退款。",
            $"The parcel is on its way.{en} If you no longer want it, have it stopped or refuse it at the door: the whole sum comes back."
        );
    }
}
