using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;

namespace BotApp.Commerce.Returns;

/// <summary>Settles the difference of an exchange: paid by the chosen means, or anew where it can no longer bear it; given back to it, or the way it came.</summary>
internal static class ExchangeMoney
{
    public static async Task SettleAsync(
        Writing writing,
        Order order,
        ExchangeRequest exchange,
        PaymentMethod? method,
        Setting setting,
        CancellationToken cancellationToken
    )
    {
        if (exchange.Difference < 0)
        {
            var shares = method is null
                ? RefundRoute.Split(order.Paid(), -exchange.Difference)
                : [new RefundShare(method.Kind, method.Id, -exchange.Difference)];
            var refund = new RefundOrder(RefundCause.VariantChange, shares, shares.Arrive(setting)) { Subject = exchange.Number };
            await writing.RefundAsync(order, refund, writing.NewNumber("TK"), cancellationToken);
        }
        else if (exchange.Difference > 0 && method is not null && !(method.Balance < exchange.Difference))
        {
            writing.Charge(order, method, exchange.Difference);
        }
        else if (exchange.Difference > 0)
        {
            writing.Db.PaymentIntents.Add(Intent(writing, order, exchange));
        }
    }

    private static PaymentIntent Intent(Writing writing, Order order, ExchangeRequest exchange) =>
        new()
        {
            Number = writing.NewNumber("ZF"),
            OrderNumber = order.Number,
            CustomerId = order.CustomerId,
            Amount = exchange.Difference,
            Method = order.Payments.Select(payment => payment.Method).FirstOrDefault(MethodKind.WeChatPay),
            Status = IntentStatus.Created,
            CreatedAt = writing.Now,
        };
}
