using BotApp.Commerce.Customers;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Refunds;

namespace BotApp.Commerce.Payments;

/// <summary>
/// One charge that went through, and how much of it went back. <paramref name="IsBooked"/>: the order's account has it; otherwise only the gateway's word does.
/// </summary>
internal sealed record Charged(
    MethodKind Method,
    string? MethodId,
    decimal Amount,
    decimal Refunded,
    DateTimeOffset At,
    bool IsBooked,
    string? Reference
)
{
    public decimal Left => decimal.Max(0m, Amount - Refunded);

    public PaymentPart Fact =>
        new()
        {
            Method = Method.AsFact(),
            Amount = Amount,
            Refunded = Refunded,
        };

    /// <summary>The charges of an order's account, oldest first; what went back by a means is counted against its latest charges.</summary>
    public static List<Charged> Of(Order order)
    {
        var charges = order
            .Payments.Where(payment => payment.Type == PaymentType.Payment)
            .OrderBy(payment => payment.At)
            .ThenBy(payment => payment.No)
            .Select(row => new Charged(row.Method, row.MethodId, row.Amount, 0m, row.At, IsBooked: true, row.GatewayReference))
            .ToList();
        foreach (var back in order.Payments.Where(payment => payment.Type == PaymentType.Refund))
        {
            TakeBack(charges, back);
        }

        return charges;
    }

    /// <summary>So much of the latest charges as adds up to a sum.</summary>
    public static IReadOnlyList<RefundShare> Latest(IReadOnlyList<Charged> charges, decimal sum)
    {
        var shares = new List<RefundShare>();
        for (var at = charges.Count - 1; at >= 0 && sum > 0; at--)
        {
            var part = decimal.Min(sum, charges[at].Left);
            shares.Add(new RefundShare(charges[at].Method, charges[at].MethodId, part));
            sum -= part;
        }

        return [.. shares.Where(share => share.Amount > 0)];
    }

    private static void TakeBack(List<Charged> charges, OrderPayment back)
    {
        var sum = back.Amount;
        for (var at = charges.Count - 1; at >= 0 && sum > 0; at--)
        {
            if (charges[at].Method == back.Method && charges[at].MethodId == back.MethodId)
            {
                var part = decimal.Min(sum, charges[at].Left);
                charges[at] = charges[at] with { Refunded = charges[at].Refunded + part };
                sum -= part;
            }
        }
    }
}
