using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Payments;

/// <summary>
/// Writes money coming in for an order by a means on file: stored value is taken at once, another is charged by the payment system, whose answer finds the row by
/// its reference.
/// </summary>
internal static class ChargeWriter
{
    /// <summary>The caller has made sure that stored value suffices.</summary>
    public static void Charge(this Writing writing, Order order, PaymentMethod method, decimal amount)
    {
        var reference = writing.NewNumber("ZF");
        writing.Db.Add(
            new OrderPayment
            {
                OrderNumber = order.Number,
                No = order.Payments.Select(payment => payment.No).DefaultIfEmpty(0).Max() + 1,
                Type = PaymentType.Payment,
                Method = method.Kind,
                MethodId = method.Id,
                Amount = amount,
                At = writing.Now,
                GatewayReference = reference,
            }
        );
        if (method.Balance is { } balance)
        {
            writing.Replace(method, method with { Balance = balance - amount, Version = method.Version + 1 });
        }
        else
        {
            writing.Db.PaymentIntents.Add(Intent(writing, order, method, amount, reference));
            writing.FollowUp(FollowUps.PaymentSend, new PaymentSend(reference));
        }
    }

    private static PaymentIntent Intent(Writing writing, Order order, PaymentMethod method, decimal amount, string number) =>
        new()
        {
            Number = number,
            OrderNumber = order.Number,
            CustomerId = order.CustomerId,
            Amount = amount,
            Method = method.Kind,
            MethodId = method.Id,
            Status = IntentStatus.Created,
            CreatedAt = writing.Now,
        };
}
