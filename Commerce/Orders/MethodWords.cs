using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Orders;

/// <summary>What a clerk says about paying by another means.</summary>
internal static class MethodWords
{
    public static Bilingual Of(Ruling ruling) =>
        ruling.Reason switch
        {
            "not-before-shipping" => new(
                "订单已经发货或结束，支付方式改不了了。",
                "The order has been shipped or has ended; its means of payment stays."
            ),
            "already-paid" => new(
                "已付款的订单不能改支付方式；可以取消后重新下单。",
                "A paid order keeps its means of payment; it can be cancelled and placed anew."
            ),
            "several-payments" => new(
                "这笔订单用了多种方式支付，要人工处理。",
                "This order was paid by several means; a person has to change it."
            ),
            "same-method" => new("这笔订单本来就是这样支付的。", "The order is already paid this way."),
            "cannot-pay" => new("这个支付方式的余额不够付全款。", "The balance of this means of payment does not cover the total."),
            "being-packed" => CancelWords.BeingPacked,
            "final-after-variant-change" => new(
                "改过规格的订单不能再改支付方式。",
                "An order whose variant was changed keeps its means of payment."
            ),
            _ => new("这笔订单的支付方式现在不能改。", "The means of payment cannot be changed now."),
        };

    public static Bilingual Headline(Order order, PaymentMethod method) =>
        new($"订单 {order.Number} 改用 {method.Label} 支付", $"Pay order {order.Number} by {method.Label}");

    public static QuoteLine Pay(Order order, PaymentMethod method) =>
        new("pay", new($"用 {method.Label} 支付", $"To be paid by {method.Label}"), order.Total);
}
