using BotApp.Commerce.Refunds;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Service;

/// <summary>Who has claimed so often that a person looks before money moves. It never leads to a refusal (实施条例 art. 19).</summary>
internal static class RiskList
{
    /// <summary>So many claims within <see cref="Within"/> put a customer on it.</summary>
    public const int Claims = 3;

    public static readonly TimeSpan Within = TimeSpan.FromDays(90);

    public static async Task<bool> IsOnRiskListAsync(
        this ShopDb db,
        string customerId,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var since = now - Within;
        var refunds = await db.Refunds.CountAsync(
            refund =>
                refund.CustomerId == customerId
                && refund.CreatedAt >= since
                && (refund.Cause == RefundCause.Lost || refund.Cause == RefundCause.RefundOnly),
            cancellationToken
        );
        var tickets = await db.Tickets.CountAsync(
            ticket => ticket.CustomerId == customerId && ticket.CreatedAt >= since && ticket.Kind == TicketKind.ParcelTrouble,
            cancellationToken
        );
        return refunds + tickets >= Claims;
    }
}
