using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Refunds;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Refunds;

/// <summary>Escalates by itself what is past its limit (flow 13): money a channel or the seller should have given back. Called by a job; once a refund or return.</summary>
public sealed class RefundWork
{
    private readonly ShopUnit unit;
    private readonly CurrentTerms terms;

    internal RefundWork(ShopUnit unit, CurrentTerms terms) => (this.unit, this.terms) = (unit, terms);

    /// <summary>Opens a ticket for everything overdue that has none; answers how many it opened.</summary>
    public Task<int> EscalateOverdueAsync(CancellationToken cancellationToken) =>
        unit.RunAsync(db => EscalateAsync(db, null, terms.Now, cancellationToken), count => count == 0, cancellationToken);

    /// <summary>The same at once for a customer who asks where the money is; nothing for a guest.</summary>
    public Task<int> EscalateOverdueAsync(Shopper shopper, CancellationToken cancellationToken) =>
        shopper is Shopper.SignedIn(var customerId)
            ? unit.RunAsync(db => EscalateAsync(db, customerId, terms.Now, cancellationToken), count => count == 0, cancellationToken)
            : Task.FromResult(0);

    private static async Task<int> EscalateAsync(ShopDb db, string? customerId, Setting setting, CancellationToken cancellationToken)
    {
        var known = await db
            .Tickets.Where(ticket => ticket.Kind == TicketKind.RefundOverdue)
            .Select(ticket => ticket.Subject)
            .ToListAsync(cancellationToken);
        var refunds = await RefundsAsync(db, customerId, setting, cancellationToken);
        var late = refunds.Concat(await ReturnsAsync(db, customerId, setting, cancellationToken)).ToList();
        var fresh = late.Where(overdue => !known.Contains(overdue.Subject, StringComparer.Ordinal)).ToList();
        foreach (var overdue in fresh)
        {
            var writing = new Writing(db, "refund-work", "refund-escalate", overdue.Subject, setting.Now);
            db.Tickets.Add(Ticket(writing, overdue));
            writing.Audit(overdue.Subject, $"escalated: {overdue.Ruling.Reason}");
        }

        return fresh.Count;
    }

    private static async Task<IEnumerable<Overdue>> RefundsAsync(
        ShopDb db,
        string? customerId,
        Setting setting,
        CancellationToken cancellationToken
    )
    {
        var refunds = await db
            .Refunds.AsNoTracking()
            .Where(row => row.ArrivedAt == null && row.Status != RefundStatus.Refused && row.Status != RefundStatus.AwaitingGoods)
            .Where(row => customerId == null || row.CustomerId == customerId)
            .Include(row => row.Parts)
            .Include(row => row.Steps.OrderBy(step => step.No))
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return refunds
            .Select(row => new Overdue(
                row.Number,
                row.OrderNumber,
                row.CustomerId,
                RefundProgress.Pack.Decide(ProgressCase.Of(row, null, setting), setting)
            ))
            .Where(overdue => overdue.IsSo);
    }

    private static async Task<IEnumerable<Overdue>> ReturnsAsync(
        ShopDb db,
        string? customerId,
        Setting setting,
        CancellationToken cancellationToken
    )
    {
        var returns = await db
            .ReturnRequests.AsNoTracking()
            .Where(row => row.Status == ReturnStatus.Received && (customerId == null || row.CustomerId == customerId))
            .ToListAsync(cancellationToken);
        return returns
            .Select(row => new Overdue(
                row.Number,
                row.OrderNumber,
                row.CustomerId,
                RefundProgress.Pack.Decide(ProgressCase.Of(row, default), setting)
            ))
            .Where(overdue => overdue.IsSo);
    }

    private static Ticket Ticket(Writing writing, Overdue overdue) =>
        new()
        {
            Number = writing.NewNumber("GD"),
            CustomerId = overdue.CustomerId,
            Kind = TicketKind.RefundOverdue,
            Status = TicketStatus.Escalated,
            Cause = ComplaintCause.None,
            OrderNumber = overdue.OrderNumber,
            Subject = overdue.Subject,
            Words = "退款超过时限",
            CreatedAt = writing.Now,
            DueAt = overdue.Ruling.Deadline ?? writing.Now,
        };

    private sealed record Overdue(string Subject, string OrderNumber, string CustomerId, Ruling Ruling)
    {
        public bool IsSo => Ruling.Notes.ContainsKey("escalated");
    }
}
