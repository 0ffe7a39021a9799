using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>How an order was paid and what went back: the rows sum to what it says was paid and refunded.</summary>
internal static class Purse
{
    private static readonly MethodKind[] Usual =
    [
        MethodKind.WeChatPay,
        MethodKind.Alipay,
        MethodKind.WeChatPay,
        MethodKind.CreditCard,
        MethodKind.Alipay,
        MethodKind.DebitCard,
    ];

    /// <summary>Hand-made orders of two payments; of the others every ninth is one.</summary>
    private static readonly int[] Split = [1004, 3001];

    public static IReadOnlyList<OrderPayment> Of(Order order)
    {
        var paid = Paid(order).ToList();
        var back = order.Refunded > 0m ? paid.Select(payment => Back(payment, order.ClosedAt!.Value)) : [];
        return [.. paid.Concat(back).Select((payment, i) => payment with { No = i + 1 })];
    }

    /// <summary>The id of a demo customer's method on file, such as pm-1-wechatpay; null for the crowd, whose wallets the shop does not keep.</summary>
    public static string? MethodId(string customerId, MethodKind kind) =>
        customerId is "c-00001" or "c-00002" or "c-00003" ? $"pm-{customerId[^1]}-{Slug(kind)}" : null;

    private static string Slug(MethodKind kind) =>
        kind switch
        {
            MethodKind.GiftCard => "gift",
            MethodKind.CreditCard => "card",
            MethodKind.Alipay => "alipay",
            _ => "wechat",
        };

    private static IEnumerable<OrderPayment> Paid(Order order)
    {
        var method = MethodOf(order);
        var left = order.Total;
        if (order.Presale is { DepositPaidAt: { } at } terms)
        {
            left -= terms.Deposit;
            yield return In(order, method, terms.Deposit, at) with
            {
                IsDeposit = true,
            };
        }

        if (order.PaidAt is not { } paidAt)
        {
            yield break;
        }

        if (IsSplit(order))
        {
            var card = decimal.Floor(left / 4m);
            left -= card;
            yield return In(order, MethodKind.GiftCard, card, paidAt);
        }

        yield return In(order, method, left, paidAt);
    }

    private static bool IsSplit(Order order)
    {
        var serial = OrderBooks.Serial(order);
        return order.Presale is null && order.Total >= 8m && (serial < 100_000 ? Split.Contains(serial) : serial % 9 == 0);
    }

    private static MethodKind MethodOf(Order order) =>
        order.CustomerId switch
        {
            "c-00001" => MethodKind.WeChatPay,
            "c-00002" => MethodKind.CreditCard,
            "c-00003" => MethodKind.WeChatPay,
            _ => Usual[OrderBooks.Serial(order) % Usual.Length],
        };

    private static OrderPayment In(Order order, MethodKind method, decimal amount, DateTimeOffset at) =>
        new()
        {
            OrderNumber = order.Number,
            No = 1,
            Type = PaymentType.Payment,
            Method = method,
            MethodId = MethodId(order.CustomerId, method),
            Amount = amount,
            At = at,
            GatewayReference = method == MethodKind.GiftCard ? null : $"GW{order.Number}",
        };

    private static OrderPayment Back(OrderPayment payment, DateTimeOffset at) => payment with { Type = PaymentType.Refund, At = at };
}
