using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;
using PaymentMethod = BotApp.Commerce.Customers.PaymentMethod;

namespace BotApp.Commerce.Orders;

/// <summary>An order and another means of payment as the rules see them.</summary>
internal static class MethodCase
{
    public static ChangeMethodFacts Of(Order order, PaymentMethod method)
    {
        var paid = order.Paid().Where(part => part.Left > 0).ToList();
        return new()
        {
            Status = order.Status,
            Warehouse = order.Warehouse.AsFact(),
            VariantChanges = order.VariantChanges,
            OnePayment = paid.Count <= 1,
            SameMethod = paid.Exists(part => part.MethodId == method.Id),
            Amount = order.Total,
            CanPay = method.Balance,
        };
    }

    public static PaymentIntent Intent(Writing writing, Order order, PaymentMethod method) =>
        new()
        {
            Number = writing.ReceiptNumber,
            OrderNumber = order.Number,
            CustomerId = order.CustomerId,
            Amount = order.Total,
            Method = method.Kind,
            MethodId = method.Id,
            Status = IntentStatus.Created,
            CreatedAt = writing.Now,
        };
}
