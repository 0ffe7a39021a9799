using BotApp.Commerce.Customers;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Payments;

/// <summary>An order and what came in for it as the rules of payment see them.</summary>
internal static class PaymentCase
{
    public static PaymentFacts Of(Order order, PaymentQuestion asks, IReadOnlyList<Charged> charges) =>
        new()
        {
            Asks = asks,
            Status = order.Status,
            Total = decimal.Max(0m, order.Total - order.Refunded),
            Charges = [.. charges.Select(charge => charge.Fact)],
            PayBefore = order.PaidAt is null && order.Presale?.DepositPaidAt is null ? order.PayBefore : null,
        };

    public static PaymentQuestion Question(Payer payer) =>
        payer.Kind switch
        {
            MethodKind.Instalments => PaymentQuestion.Instalments,
            MethodKind.PayLater => PaymentQuestion.PayLater,
            _ => PaymentQuestion.Pay,
        };
}
