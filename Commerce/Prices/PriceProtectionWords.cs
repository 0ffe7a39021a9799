using System.Globalization;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Prices;

/// <summary>What a clerk says about price protection.</summary>
internal static class PriceProtectionWords
{
    public static Bilingual Of(Ruling ruling) =>
        ruling.Reason switch
        {
            "not-paid" => new(
                "这笔订单还没付款，不用价保：取消后按现在的价格重新下单就好。",
                "This order is not paid yet; simply cancel it and order at today's price."
            ),
            "outside-period" => new(
                $"已经过了价保期，最后一天是{Day(ruling).Zh}。需要的话，降价时我通知您。",
                $"The period of price protection has ended; its last day was {Day(ruling).En}. I can tell you when the price falls."
            ),
            "in-after-sales" => new(
                "这件商品正在退换或已经退款，不能同时价保；处理完再来看。",
                "This item is being returned or has been refunded, so its price cannot be protected at the same time."
            ),
            "already-claimed" => new(
                "这件商品在价保期内已经补过差价了，每件只补一次。",
                "The difference of this item has been paid back once already, and it is once an item."
            ),
            "screenshot" => new(
                "系统里没有查到截图上的价格，我请人工核实，请保留截图。",
                "The price in your picture is not in our records; a person will check it. Please keep the picture."
            ),
            "flash-sale" => new("秒杀价不参与价保。", "Prices of flash sales do not count for price protection."),
            "group-buy" => new("拼团价不参与价保。", "Prices of group purchases do not count for price protection."),
            "subsidy" => new("百亿补贴价不参与价保。", "Subsidised prices do not count for price protection."),
            "no-stock" => new(
                "这件商品现在无货，没有可以买到的价格可比。到货后再看，或设置降价提醒。",
                "It is out of stock, so there is no price at which it can be bought to compare with."
            ),
            "not-cheaper" => new(
                "现在的价格不比您实付的低，没有差价可补。需要的话，降价时我通知您。",
                "It does not cost less now than you paid. I can tell you when the price falls."
            ),
            "difference" => new("可以补差价。", "The difference is paid back."),
            _ => new("这笔订单现在不能价保。", "The price of this order cannot be protected now."),
        };

    public static Bilingual Headline(Order order, int lines) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"订单 {order.Number} 补差价（{lines} 件商品）"),
            string.Create(CultureInfo.InvariantCulture, $"Pay back the difference for {lines} item(s) of order {order.Number}")
        );

    /// <summary>Both prices with their days, and the sum: what was paid for the kept pieces less what they cost today.</summary>
    public static QuoteLine Granted(DecidedPrice price, Setting setting)
    {
        var (line, paid, now) = (price.Line, Words.Text(price.Line.PaidUnit), Words.Text(price.CurrentUnit));
        var since = line.Since is { } at ? setting.Days.DayOf(at) : setting.Today;
        var coupon = line.Coupon > 0 ? new Bilingual("（已减可用优惠券）", " with the coupons you can use") : new Bilingual("", "");
        return new QuoteLine(
            string.Create(CultureInfo.InvariantCulture, $"line.{line.Line.No}"),
            new(
                $"{line.Line.Name.Zh}：{Text(setting, line.Order.PaidAt!.Value)}实付每件 {paid} 元，{since.Month}月{since.Day}日起现价 {now} 元{coupon.Zh}",
                $"{line.Line.Name.En}: paid {paid} apiece, costs {now} since {since:yyyy-MM-dd}{coupon.En}"
            ),
            price.Refund,
            How(price)
        );
    }

    public static QuoteLine Refused(DecidedPrice price)
    {
        var (name, why) = (price.Line.Line.Name, Of(price.Ruling));
        return new QuoteLine(
            string.Create(CultureInfo.InvariantCulture, $"line.{price.Line.Line.No}.{price.Ruling.Reason}"),
            new($"{name.Zh}：{why.Zh}", $"{name.En}: {why.En}"),
            0m
        );
    }

    /// <summary>Everything paid by means that can be given back to has gone back already.</summary>
    public static Refusal NothingLeft(Order order) =>
        new()
        {
            Reason = "nothing-left",
            NeedsHuman = true,
            Says = new(
                $"订单 {order.Number} 能原路退回的金额不够补这笔差价，我请人工核对。",
                $"What order {order.Number} was paid by cannot give back this much; a person will check it."
            ),
            Clause = OrderRules.OriginalRoute,
        };

    private static string How(DecidedPrice price)
    {
        if (price.Refund < price.Ruling["refund"])
        {
            return Words.Less(price.Line.Left + price.Line.Line.Refunded, price.Line.Line.Refunded); // the rest of the line went back before
        }

        var kept = price.Line.Kept;
        var paid = Money.Round(price.Line.PaidUnit * kept);
        var cost = string.Create(CultureInfo.InvariantCulture, $"{Words.Text(paid)} − {kept} × {Words.Text(price.Line.Variant!.Price)}");
        return price.Line.Coupon > 0 ? $"{cost} + {Words.Text(price.Line.Coupon)}" : cost;
    }

    private static string Text(Setting setting, DateTimeOffset at)
    {
        var day = setting.Days.DayOf(at);
        return $"{day.Month}月{day.Day}日";
    }

    private static Bilingual Day(Ruling ruling) =>
        ruling.Deadline is { } last
            ? new($"{last.Month}月{last.Day}日", $"{last:yyyy-MM-dd}")
            : new("付款后几天内", "a few days after payment");
}
