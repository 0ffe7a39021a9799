using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Orders;

/// <summary>Pays the balance of a pre-sale within its window (flow 20). The receipt's number is that of the payment; what becomes of a deposit is told at cancelling.</summary>
public sealed class PayBalanceDesk(QuoteBook book, CurrentTerms terms, PayDesk pay) : Desk<PayWish>(book)
{
    public override string Name => "pay-balance";

    public override string Prefix => "WK";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, PayWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (await db.TrackedAsync(customerId, wish.OrderNumber, cancellationToken) is not { } order)
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        if (order.Presale is null)
        {
            return new Plan.No(Ordinary(order));
        }

        var ruling = BalanceCase.Decide(order, terms.Now);
        return ruling.Reason == BalanceCase.CanPay
            ? await pay.PlanAsync(db, customerId, wish, cancellationToken)
            : new Plan.No(PaymentWords.No(ruling));
    }

    private static Refusal Ordinary(Order order) =>
        new()
        {
            Reason = "no-presale",
            Says = new($"订单 {order.Number} 不是预售订单，没有尾款。", $"Order {order.Number} is no pre-sale; it has no balance."),
            Clause = OrderRules.Status,
            Alternatives = [Alternative.PayAgain, Alternative.Human],
        };
}
