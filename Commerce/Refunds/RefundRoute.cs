using BotApp.Commerce.Customers;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Refunds;

/// <summary>Shares a refund out over the means of payment it came by: in proportion to what each can still give back, to the cent.</summary>
internal static class RefundRoute
{
    /// <summary>Never more than what is left in all; parts of nothing are left out.</summary>
    public static IReadOnlyList<RefundShare> Split(IReadOnlyList<PaidBy> paid, decimal amount)
    {
        var left = paid.Select(part => part.Left).ToArray();
        var refund = decimal.Min(Money.Round(amount), left.Sum());
        return refund <= 0
            ? []
            :
            [
                .. paid.Zip(Money.Split(refund, left), (part, sum) => new RefundShare(part.Method, part.MethodId, sum))
                    .Where(share => share.Amount > 0),
            ];
    }
}

/// <summary>So much of a refund to one means of payment.</summary>
internal sealed record RefundShare(MethodKind Method, string? MethodId, decimal Amount);
