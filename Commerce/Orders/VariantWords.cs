using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Orders;

/// <summary>What a clerk says about taking another variant.</summary>
internal static class VariantWords
{
    public static Bilingual Of(Ruling ruling) =>
        ruling.Reason switch
        {
            "shipped" => new(
                "包裹已经发出，改不了规格；收到后可以换货。",
                "The parcel has left; the variant can be exchanged once it has arrived."
            ),
            "already-closed" => new("这笔订单已经结束，不能再改。", "This order has ended and cannot be changed."),
            "presale" => new("预售订单改规格要人工处理。", "A person has to change the variant of a pre-sale."),
            "other-product" => new("只能换成同一商品的其他规格。", "Only another variant of the same product can be taken."),
            "being-packed" => CancelWords.BeingPacked,
            "means-needed" => new("请选一个支付方式，用来支付或退回差价。", "Please say by which means of payment a price difference is to be paid or given back."),
            "used-up" => new("这笔订单改规格的次数已经用完。", "The variant of this order cannot be changed once more."),
            "stock-race" => new(
                "刚才有人先下了单，库存变了，我请人工看看。",
                "Somebody was quicker and the stock has changed; a person will look."
            ),
            "out-of-stock" => new("您要的规格库存不够。", "There is not enough stock of the variant you want."),
            "cannot-pay" => new("这个支付方式的余额不够付差价。", "The balance of this means of payment does not cover the difference."),
            "nothing-changes" => new("新规格和原来的一样，没有要改的。", "The new variant is the old one; there is nothing to change."),
            _ => new("这笔订单的规格现在不能改。", "The variant cannot be changed now."),
        };

    public static Bilingual Headline(Order order) => new($"修改订单 {order.Number} 的规格", $"Change variants in order {order.Number}");

    public static QuoteLine Line(Swap swap)
    {
        var label = swap.To.Label;
        return new(
            "swap",
            new($"{swap.Line.Name.Zh}：{swap.Line.Options.Zh} → {label.Zh}", $"{swap.Line.Name.En}: {swap.Line.Options.En} → {label.En}"),
            swap.Difference,
            $"{swap.NewAmount:0.00} − {swap.OldAmount:0.00}"
        );
    }

    public static QuoteLine Sum(decimal difference, PaymentMethod? method)
    {
        var by = method is null ? new Bilingual(string.Empty, string.Empty) : new($"（{method.Label}）", $" ({method.Label})");
        return difference switch
        {
            > 0 => new("difference", new($"补差价{by.Zh}", $"To pay{by.En}"), difference),
            < 0 => new("difference", new($"退差价{by.Zh}", $"To be given back{by.En}"), -difference),
            _ => new("difference", new("没有差价", "No difference"), 0m),
        };
    }
}
