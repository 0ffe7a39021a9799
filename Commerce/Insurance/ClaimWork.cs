using BotApp.Commerce.Ports;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Insurance;

/// <summary>Watches over freight claims: one the insurer has not paid in time gets a ticket, once.</summary>
public sealed class ClaimWork
{
    private readonly ShopUnit unit;
    private readonly ShopClock clock;

    internal ClaimWork(ShopUnit unit, ShopClock clock)
    {
        this.unit = unit;
        this.clock = clock;
    }

    /// <summary>How many tickets were written. Doing it again, or in two processes at once, writes none twice.</summary>
    public Task<int> RunOnceAsync(CancellationToken cancellationToken) =>
        unit.RunAsync(db => OnceAsync(db, cancellationToken), undo => undo == 0, cancellationToken);

    private async Task<int> OnceAsync(ShopDb db, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var late = await db
            .InsuranceClaims.AsNoTracking()
            .Where(claim => claim.Status == ClaimStatus.Open || claim.Status == ClaimStatus.Filed)
            .Where(claim => claim.DueAt != null && claim.DueAt < now)
            .Where(claim => !db.Tickets.Any(ticket => ticket.Kind == TicketKind.PayoutOverdue && ticket.Subject == claim.Number))
            .OrderBy(claim => claim.DueAt)
            .ToListAsync(cancellationToken);
        foreach (var claim in late)
        {
            db.RaiseTicket(TicketKind.PayoutOverdue, claim.CustomerId, claim.Number, "运费险超过约定时间未赔付，需催保险公司。", now);
        }

        return late.Count;
    }
}
