using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;

namespace BotApp.Commerce.Orders;

/// <summary>What taking other variants means for one order, and the writing of it.</summary>
internal sealed class VariantChange(Order order, IReadOnlyList<Swap> swaps, PaymentMethod? method, Ruling ruling, Setting setting)
{
    private readonly decimal difference = swaps.Sum(swap => swap.Difference);

    /// <summary>Unpaid, the order simply costs something else.</summary>
    private bool MovesMoney => order.PaidAt is not null && difference != 0m;

    private IReadOnlyList<RefundShare> Shares =>
        !MovesMoney || difference > 0 ? []
        : method is null ? RefundRoute.Split(order.Paid(), -difference)
        : [new RefundShare(method.Kind, method.Id, -difference)];

    public Plan Plan() =>
        new Plan.Yes
        {
            Subject = order.Number,
            Headline = VariantWords.Headline(order),
            Lines = [.. swaps.Select(VariantWords.Line), VariantWords.Sum(difference, method), .. Shares.AsLines(setting)],
            Amount = decimal.Abs(difference),
            Currency = order.Currency,
            Clauses = [ruling.Clause],
            Basis = $"v{order.Version}",
            WriteAsync = WriteAsync,
        };

    private async Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        await SettleAsync(writing, cancellationToken);
        foreach (var swap in swaps)
        {
            await MoveStockAsync(writing, swap, cancellationToken);
            writing.Replace(swap.Line, swap.Changed());
            writing.Audit(order.Number, $"line {swap.Line.No}: {swap.From?.Sku ?? "-"} → {swap.To.Sku}, difference {swap.Difference}");
        }

        await writing.SaveAsync(order, Changed(), cancellationToken);
    }

    private async Task SettleAsync(Writing writing, CancellationToken cancellationToken)
    {
        if (Shares.Count > 0)
        {
            var refund = new RefundOrder(RefundCause.VariantChange, Shares, Shares.Arrive(setting));
            await writing.RefundAsync(order, refund, writing.NewNumber("TK"), cancellationToken);
        }
        else if (MovesMoney && method is not null)
        {
            writing.Charge(order, method, difference);
        }
        else if (MovesMoney)
        {
            writing.Db.PaymentIntents.Add(Intent(writing));
        }
    }

    private PaymentIntent Intent(Writing writing) =>
        new()
        {
            Number = writing.NewNumber("ZF"),
            OrderNumber = order.Number,
            CustomerId = order.CustomerId,
            Amount = difference,
            Method = order.Payments.Select(payment => payment.Method).FirstOrDefault(MethodKind.WeChatPay),
            Status = IntentStatus.Created,
            CreatedAt = writing.Now,
        };

    private static async Task MoveStockAsync(Writing writing, Swap swap, CancellationToken cancellationToken)
    {
        await writing.TakeAsync(swap.To.Sku, swap.Quantity, cancellationToken);
        if (swap.From is { } old)
        {
            await writing.PutBackAsync(old.Sku, swap.Quantity, cancellationToken);
        }
    }

    /// <summary>What goes back for a cheaper variant lowers the total, so it does not count as refunded of it.</summary>
    private Order Changed()
    {
        var goods = order.GoodsTotal + swaps.Sum(swap => (swap.To.Price - swap.Price) * swap.Quantity);
        return order with
        {
            GoodsTotal = goods,
            Total = order.Total + difference,
            Discount = goods + order.Freight - (order.Total + difference),
            VariantChanges = order.VariantChanges + 1,
            Version = order.Version + 1,
        };
    }
}
