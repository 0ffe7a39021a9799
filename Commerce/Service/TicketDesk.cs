using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Service;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Service;

/// <summary>Shows a customer their own tickets, and lets them ask again: every urge is counted, and one past its time goes up.</summary>
public sealed class TicketDesk(QuoteBook book, IDbContextFactory<ShopDb> shop, CurrentTerms terms) : Desk<TicketUrge>(book)
{
    /// <summary>The most tickets shown in one answer.</summary>
    public const int MostRecent = 20;

    public override string Name => "urge-ticket";

    public override string Prefix => "CD";

    /// <summary>The latest tickets, latest first, at most <paramref name="take"/> (1 to 20); empty for a guest.</summary>
    public async Task<IReadOnlyList<Ticket>> RecentAsync(Shopper shopper, int take, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return [];
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await db
            .Tickets.AsNoTracking()
            .Where(ticket => ticket.CustomerId == customerId)
            .OrderByDescending(ticket => ticket.CreatedAt)
            .ThenByDescending(ticket => ticket.Number)
            .Take(Math.Clamp(take, 1, MostRecent))
            .ToListAsync(cancellationToken);
    }

    public async Task<TicketAnswer> FindAsync(Shopper shopper, string number, CancellationToken cancellationToken)
    {
        var clean = OrderNumbers.Clean(number);
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return new TicketAnswer.NoSuchTicket(clean);
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await db.Tickets.AsNoTracking().FirstOrDefaultAsync(Own(customerId, clean), cancellationToken) is { } ticket
            ? new TicketAnswer.Found(ticket, ticket.AnsweredAt is null && terms.Now.Now > ticket.DueAt)
            : new TicketAnswer.NoSuchTicket(clean);
    }

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, TicketUrge wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        var number = OrderNumbers.Clean(wish.TicketNumber);
        if (await db.Tickets.FirstOrDefaultAsync(Own(customerId, number), cancellationToken) is not { } ticket)
        {
            return new Plan.No(Refusal.NotFound(number));
        }

        var setting = terms.Now;
        return ticket.AnsweredAt is not null || ticket.Status is TicketStatus.Answered or TicketStatus.Closed
            ? new Plan.No(TicketWords.Answered(ticket))
            : Urge(ticket, Progress(ticket, setting), setting);
    }

    private static System.Linq.Expressions.Expression<Func<Ticket, bool>> Own(string customerId, string number) =>
        ticket => ticket.CustomerId == customerId && ticket.Number == number;

    private static Ruling Progress(Ticket ticket, Setting setting) =>
        ComplaintRules.Pack.Decide(
            new ComplaintFacts
            {
                Wish = ComplaintWish.Progress,
                OpenedAt = ticket.CreatedAt,
                Owner = ticket.Owner ?? "service",
            },
            setting
        );

    /// <summary>Each ticket keeps the time it was promised; the rule's own counts for complaints.</summary>
    private static Plan Urge(Ticket ticket, Ruling ruling, Setting setting)
    {
        var isOverdue = setting.Now > ticket.DueAt;
        return new Plan.Yes
        {
            Subject = ticket.Number,
            Headline = isOverdue ? TicketWords.GoesUp(ticket) : TicketWords.InProgress(ticket, setting.Says(ticket.DueAt)),
            Lines = [new QuoteLine(isOverdue ? "escalated" : "urged", TicketWords.Urges(ticket.Urges + 1))],
            Clauses = [ruling.Clause],
            Basis = $"v{ticket.Version}",
            WriteAsync = (writing, _) =>
            {
                var status = isOverdue ? TicketStatus.Escalated : ticket.Status;
                writing.Replace(ticket, ticket with { Urges = ticket.Urges + 1, Status = status, Version = ticket.Version + 1 });
                writing.Audit(ticket.Number, $"asked again, {ticket.Status} → {status}");
                return Task.CompletedTask;
            },
        };
    }
}
