using BotApp.Commerce.Customers;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Orders;
using PaymentMethod = BotApp.Commerce.Law.Payments.PaymentMethod;

namespace BotApp.Commerce.Payments;

/// <summary>What each means of payment has paid for an order and can still give back.</summary>
internal static class Methods
{
    /// <summary>One entry a means, in the order they first paid; an order that knows no payments was paid as a whole by a wallet.</summary>
    public static IReadOnlyList<PaidBy> Paid(this Order order)
    {
        if (order.Payments.Count == 0)
        {
            return order.PaidAt is null ? [] : [new PaidBy(MethodKind.WeChatPay, null, order.Total, order.Refunded)];
        }

        return
        [
            .. order
                .Payments.GroupBy(payment => (payment.Method, payment.MethodId))
                .Select(group => new PaidBy(
                    group.Key.Method,
                    group.Key.MethodId,
                    Sum(group, PaymentType.Payment),
                    Sum(group, PaymentType.Refund)
                )),
        ];
    }

    public static IReadOnlyList<PaymentPart> AsFacts(this IEnumerable<PaidBy> paid) =>
        [
            .. paid.Select(part => new PaymentPart
            {
                Method = part.Method.AsFact(),
                Amount = part.Amount,
                Refunded = part.Refunded,
            }),
        ];

    public static PaymentMethod AsFact(this MethodKind kind) =>
        kind switch
        {
            MethodKind.Balance => PaymentMethod.Balance,
            MethodKind.GiftCard => PaymentMethod.GiftCard,
            MethodKind.DebitCard => PaymentMethod.Debit,
            MethodKind.CreditCard => PaymentMethod.Credit,
            MethodKind.Points => PaymentMethod.Points,
            MethodKind.Instalments => PaymentMethod.Instalments,
            MethodKind.PayLater => PaymentMethod.PayLater,
            MethodKind.CashOnDelivery => PaymentMethod.CashOnDelivery,
            _ => PaymentMethod.Wallet,
        };

    private static decimal Sum(IEnumerable<OrderPayment> payments, PaymentType type) =>
        payments.Where(payment => payment.Type == type).Sum(payment => payment.Amount);
}

/// <summary>What one means of payment paid for an order and got back so far.</summary>
internal sealed record PaidBy(MethodKind Method, string? MethodId, decimal Amount, decimal Refunded)
{
    public decimal Left => decimal.Max(0m, Amount - Refunded);
}
