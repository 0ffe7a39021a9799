using System.Globalization;
using BotApp.Commerce.Coupons;
using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Orders;

/// <summary>What a clerk says about cancelling.</summary>
internal static class CancelWords
{
    /// <summary>What is said of any change to an order the warehouse has begun to pack.</summary>
    public static Bilingual BeingPacked { get; } =
        new(
            "仓库已经开始处理这笔订单，现在不能再改，也不能取消；收到后可以退换。",
            "The warehouse has begun to process this order, so it can no longer be changed or cancelled; once it has arrived it can be returned or exchanged."
        );

    public static Bilingual Of(Ruling ruling) =>
        ruling.Reason switch
        {
            "already-closed" => new("这笔订单已经结束，不用再取消。", "This order has ended; there is nothing left to cancel."),
            "received" => new(
                "商品已经签收，不能再取消；可以申请退货。",
                "The goods have been signed for, so the order can no longer be cancelled; a return is possible."
            ),
            "shipped" => new(
                "包裹已经发出，无法拦截；您可以拒收，或收到后退货。",
                "The parcel has left and cannot be stopped; refuse it at the door, or return it afterwards."
            ),
            "partly-shipped" => new(
                "这笔订单已经发出一部分，需要人工为您分开处理。",
                "Part of this order has been shipped; a person has to separate it."
            ),
            "warehouse-cannot-stop" => new(
                "仓库正在交接，系统已经停不下来，我请人工看看。",
                "The warehouse is handing it over and the system cannot stop it; a person will look."
            ),
            "being-packed" => BeingPacked,
            "final-after-variant-change" => new(
                "改过规格的订单不能再取消。",
                "An order whose variant was changed can no longer be cancelled."
            ),
            "seller-may-not-cancel" => new(
                "订单已经成立，商家不能单方取消。",
                "The contract stands; the seller may not call it off alone."
            ),
            "seller-declined" => new("仓库没能停下这一单，我请人工协调。", "The warehouse could not stop it; a person will sort it out."),
            _ => new("这笔订单现在不能取消。", "This order cannot be cancelled now."),
        };

    public static Refusal AskedAlready(Ruling ruling) =>
        Refusal.Of(ruling, new("取消申请已经提交，正在等对方确认。", "Cancelling has been asked for already; the answer is awaited.")) with
        {
            Reason = "asked-already",
            Alternatives = [Alternative.Wait, Alternative.Human],
        };

    public static Bilingual Headline(Order order, Ruling ruling) =>
        ruling.Reason switch
        {
            "seller-asked" => new(
                $"申请取消订单 {order.Number}：仓库正在拣货，需要商家确认，超时未处理视为同意。",
                $"Ask to cancel order {order.Number}: the warehouse is picking, the seller has to agree, and silence agrees."
            ),
            "intercept" => new(
                $"拦截订单 {order.Number} 的包裹：拦下并退回后全额退款。",
                $"Stop the parcel of order {order.Number}: the whole sum comes back when it does."
            ),
            _ => new($"取消订单 {order.Number}", $"Cancel order {order.Number}"),
        };

    public static IEnumerable<QuoteLine> InKind(int points, IEnumerable<Coupon> coupons)
    {
        if (points > 0)
        {
            yield return new QuoteLine(
                "points",
                new(
                    string.Create(CultureInfo.InvariantCulture, $"退回 {points} 积分"),
                    string.Create(CultureInfo.InvariantCulture, $"{points} points given back")
                )
            );
        }

        foreach (var coupon in coupons)
        {
            yield return new QuoteLine("coupon", new($"退回优惠券：{coupon.Name.Zh}", $"Coupon given back: {coupon.Name.En}"));
        }
    }

    public static IEnumerable<QuoteLine> Kept(Ruling ruling) =>
        ruling["deposit.kept"] is > 0 and { } kept
            ? [new QuoteLine("deposit.kept", new("按页面约定不退的定金", "The deposit the page keeps"), kept)]
            : [];
}
