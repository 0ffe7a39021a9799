using System.Globalization;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Returns;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;

namespace BotApp.Commerce.Returns;

/// <summary>What a clerk says about a return that is possible.</summary>
internal static class ReturnWords
{
    public static Bilingual Headline(Order order, ReturnKind kind) =>
        kind.IsFault()
            ? new($"退回订单 {order.Number} 的问题商品", $"Send back faulty goods of order {order.Number}")
            : new($"退回订单 {order.Number} 的商品", $"Send back goods of order {order.Number}");

    public static QuoteLine Line(OrderLine line, int quantity, decimal refund)
    {
        var gross = line.UnitPrice * quantity;
        var how = Text($"{line.UnitPrice:0.00} × {quantity}");
        return new(
            Text($"line.{line.No}"),
            new(Text($"{line.Name.Zh} × {quantity}"), Text($"{line.Name.En} × {quantity}")),
            refund,
            gross == refund ? how : how + Text($" − {gross - refund:0.00}")
        );
    }

    public static IEnumerable<QuoteLine> Deductions(ReturnSum sum)
    {
        (string Name, Bilingual Says)[] known =
        [
            ("discountDeduction", new("留下的商品不再享受的优惠", "Discount the goods kept no longer have")),
            ("freightDeduction", new("不再满足包邮条件的运费", "Freight, as sending is no longer free")),
            ("giftDeduction", new("未退回赠品的公示价格", "Announced price of gifts not sent back")),
            (
                "topUp",
                new("优惠差额，在本单后续退货中结算，现在不收取", "Shortfall, settled with later returns of this order; nothing to pay now")
            ),
        ];
        return known
            .Where(entry => sum.Ruling[entry.Name] is { } value && value != 0)
            .Select(entry => new QuoteLine(entry.Name, entry.Says, sum.Ruling[entry.Name]));
    }

    /// <param name="sum">What comes back.</param>
    /// <param name="others">Whether other returns of the order are still under way: the share of each depends on which arrive.</param>
    public static QuoteLine Total(ReturnSum sum, bool others)
    {
        var how = sum.Ruling.Amounts.FirstOrDefault(amount => amount.Name == "refund")?.How ?? string.Empty;
        var note = others
            ? new Bilingual("（按本单其他退货也寄回计算）", " (if the other returns of this order arrive too)")
            : new Bilingual(string.Empty, string.Empty);
        return new(
            "refund",
            sum.Freight > 0
                ? new($"退款合计，含发货运费{note.Zh}", $"Refund in all, freight included{note.En}")
                : new($"退款合计{note.Zh}", $"Refund in all{note.En}"),
            sum.Refund,
            sum.Freight > 0 ? how + Text($" + {sum.Freight:0.00}") : how
        );
    }

    public static QuoteLine Money(RefundShare share, PaymentMethod? chosen, Setting setting)
    {
        var kind = share.Method.Name();
        var name = chosen is not null && chosen.Id == share.MethodId ? new Bilingual(chosen.Label, chosen.Label) : kind;
        var days = Math.Clamp(setting.Policy.Refunds.AfterGoodsDays, 0, SevenDayReturn.RefundWithinDays);
        return new(
            "refund.to",
            new(
                Text($"退回{name.Zh}，收到完好商品后 {days} 天内退款"),
                Text($"Back to {name.En}, within {days} days after intact goods are back")
            ),
            share.Amount,
            Where: kind
        );
    }

    public static QuoteLine Gift(OrderGift gift, bool missing) =>
        missing
            ? new("gift", new($"赠品不退回：{gift.Name.Zh}", $"Gift not sent back: {gift.Name.En}"))
            : new("gift", new($"赠品请一并寄回：{gift.Name.Zh}", $"Please send the gift along: {gift.Name.En}"));

    public static QuoteLine Freight(Bearer bearer) =>
        new(
            "freight",
            bearer switch
            {
                Bearer.Seller => new("寄回运费由商家承担", "The seller pays the way back"),
                Bearer.Insurer => new("寄回运费先由您垫付，运费险赔付", "You pay the way back first, the freight insurance pays for it"),
                _ => new("寄回运费由您承担", "The way back is at your cost"),
            }
        );

    public static QuoteLine Insurance(FreightPolicy policy) =>
        new(
            "insurance",
            new(
                "退货签收后运费险按约定金额赔付，可能低于实际运费",
                "Agreed sum of the freight insurance once the goods are in; it may be less than the real cost"
            ),
            policy.AgreedSum,
            Where: new(policy.Insurer, policy.Insurer)
        );

    public static QuoteLine ShipBefore(DateOnly day) =>
        new(
            "ship-before",
            new(
                $"请在 {day.Month} 月 {day.Day} 日前（含当日）寄出",
                $"Please hand it in by {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
            )
        );

    public static QuoteLine SendTo(HandIn handIn, Bilingual address) =>
        handIn == HandIn.PickUp
            ? new("send-to", new($"快递员上门取件，寄往：{address.Zh}", $"A courier collects it, to: {address.En}"))
            : new("send-to", new($"自行寄往：{address.Zh}", $"Send it to: {address.En}"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
