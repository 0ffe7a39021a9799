using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using PaymentMethod = BotApp.Commerce.Customers.PaymentMethod;

namespace BotApp.Commerce.Orders;

/// <summary>Pays an order by another means (flow 24): before payment freely, after it only where the shop allows; the old means gets everything back.</summary>
public sealed class MethodDesk(QuoteBook book, CurrentTerms terms) : Desk<MethodWish>(book)
{
    public override string Name => "change-payment-method";

    public override string Prefix => "ZF";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, MethodWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (await db.TrackedAsync(customerId, wish.OrderNumber, cancellationToken) is not { } order)
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        var method = await db.PaymentMethods.FirstOrDefaultAsync(
            row => row.Id == wish.MethodId && row.CustomerId == customerId,
            cancellationToken
        );
        if (method is null)
        {
            return new Plan.No(Refusal.NotFound(wish.MethodId));
        }

        var setting = terms.Now;
        var ruling = ChangeMethod.Pack.Decide(MethodCase.Of(order, method), setting);
        return ruling.Verdict == Verdict.Accept
            ? Promise(order, method, ruling, setting)
            : new Plan.No(Refusal.Of(ruling, MethodWords.Of(ruling)));
    }

    private static Plan.Yes Promise(Order order, PaymentMethod method, Ruling ruling, Setting setting)
    {
        var paid = order.Paid();
        var shares = RefundRoute.Split(paid, paid.Sum(part => part.Left));
        return new Plan.Yes
        {
            Subject = order.Number,
            Headline = MethodWords.Headline(order, method),
            Lines = [MethodWords.Pay(order, method), .. shares.AsLines(setting)],
            Amount = order.Total,
            Currency = order.Currency,
            Clauses = [ruling.Clause],
            Basis = $"{ruling.Reason} v{order.Version}",
            WriteAsync = (writing, token) =>
                WriteAsync(writing, order, method, new(RefundCause.DoublePayment, shares, shares.Arrive(setting)), token),
        };
    }

    private static async Task WriteAsync(
        Writing writing,
        Order order,
        PaymentMethod method,
        RefundOrder refund,
        CancellationToken cancellationToken
    )
    {
        if (order.PaidAt is null)
        {
            writing.Db.PaymentIntents.Add(MethodCase.Intent(writing, order, method));
            writing.FollowUp(FollowUps.PaymentSend, new PaymentSend(writing.ReceiptNumber));
        }
        else
        {
            writing.Charge(order, method, order.Total);
            await writing.RefundAsync(order, refund, writing.NewNumber("TK"), cancellationToken);
        }

        await writing.SaveAsync(order, order with { Version = order.Version + 1 }, cancellationToken);
        writing.Audit(order.Number, $"paid by {method.Kind}");
    }
}
