using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Payments;

/// <summary>Writes money coming in for an order by a means on file: stored value is taken at once, another is charged by the payment system.</summary>
internal static class ChargeWriter
{
    /// <summary>Follow-up work: the payment system is asked to collect a payment row.</summary>
    public const string Collect = "payment-collect";

    /// <summary>The caller has made sure that stored value suffices.</summary>
    public static void Charge(this Writing writing, Order order, PaymentMethod method, decimal amount)
    {
        var no = order.Payments.Select(payment => payment.No).DefaultIfEmpty(0).Max() + 1;
        writing.Db.Add(
            new OrderPayment
            {
                OrderNumber = order.Number,
                No = no,
                Type = PaymentType.Payment,
                Method = method.Kind,
                MethodId = method.Id,
                Amount = amount,
                At = writing.Now,
            }
        );
        if (method.Balance is { } balance)
        {
            writing.Replace(method, method with { Balance = balance - amount, Version = method.Version + 1 });
        }
        else
        {
            writing.FollowUp(Collect, new CollectPayment(order.Number, no));
        }
    }
}

/// <summary>Which payment of which order is to be collected.</summary>
public sealed record CollectPayment(string OrderNumber, int PaymentNo);
