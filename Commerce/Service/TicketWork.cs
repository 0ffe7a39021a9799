using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Service;

/// <summary>What people do with tickets: take, answer, close; and the round that lets overdue ones go up. Each may be told twice and is done once.</summary>
public sealed class TicketWork
{
    private const int LongestAnswer = 2000;

    private readonly ShopUnit unit;
    private readonly CurrentTerms terms;

    internal TicketWork(ShopUnit unit, CurrentTerms terms)
    {
        this.unit = unit;
        this.terms = terms;
    }

    /// <summary>Makes somebody answer for a ticket (首问负责); false when there is none, or it is closed.</summary>
    public Task<bool> TakeAsync(string number, string agent, CancellationToken cancellationToken) =>
        ChangeAsync(number, agent, "taken", ticket => ticket.Owner == agent ? ticket : ticket with { Owner = agent }, cancellationToken);

    /// <summary>Answers a ticket; the customer is told. The first answer counts. False when there is no such open ticket.</summary>
    public Task<bool> AnswerAsync(string number, string agent, string answer, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answer);
        return ChangeAsync(
            number,
            agent,
            "answered",
            ticket =>
                ticket.AnsweredAt is not null
                    ? ticket
                    : ticket with
                    {
                        Status = TicketStatus.Answered,
                        Answer = MaskedWords.Of(answer, LongestAnswer),
                        AnsweredAt = terms.Now.Now,
                        Owner = ticket.Owner ?? agent,
                    },
            cancellationToken
        );
    }

    /// <summary>Closes a ticket for good. False when there is none, or it was closed before.</summary>
    public Task<bool> CloseAsync(string number, string agent, CancellationToken cancellationToken) =>
        ChangeAsync(
            number,
            agent,
            "closed",
            ticket => ticket with { Status = TicketStatus.Closed, AnsweredAt = ticket.AnsweredAt ?? terms.Now.Now },
            cancellationToken
        );

    /// <summary>Lets every open ticket past its time go up and tells its customer; how many did.</summary>
    public Task<int> EscalateOverdueAsync(CancellationToken cancellationToken) =>
        unit.RunAsync(
            async db =>
            {
                var now = terms.Now.Now;
                var overdue = await db
                    .Tickets.Where(ticket => ticket.Status == TicketStatus.Open && ticket.AnsweredAt == null && ticket.DueAt < now)
                    .ToListAsync(cancellationToken);
                foreach (var ticket in overdue)
                {
                    db.Replace(ticket, ticket with { Status = TicketStatus.Escalated, Version = ticket.Version + 1 });
                    db.Audit("service", "ticket-overdue", ticket.Number, ticket.Number, "Open → Escalated", now);
                    Tell(db, ticket, "ticket-escalated", now);
                }

                return overdue.Count;
            },
            _ => false,
            cancellationToken
        );

    private Task<bool> ChangeAsync(
        string number,
        string agent,
        string what,
        Func<Ticket, Ticket> change,
        CancellationToken cancellationToken
    ) =>
        unit.RunAsync(
            async db =>
            {
                var ticket = await db.Tickets.FirstOrDefaultAsync(ticket => ticket.Number == number, cancellationToken);
                if (ticket is null || ticket.Status == TicketStatus.Closed)
                {
                    return false;
                }

                var changed = change(ticket);
                if (!ReferenceEquals(changed, ticket))
                {
                    db.Replace(ticket, changed with { Version = ticket.Version + 1 });
                    db.Audit(agent, $"ticket-{what}", number, number, $"{ticket.Status} → {changed.Status}", terms.Now.Now);
                    Tell(db, ticket, $"ticket-{what}", terms.Now.Now);
                }

                return true;
            },
            done => !done,
            cancellationToken
        );

    private static void Tell(ShopDb db, Ticket ticket, string what, DateTimeOffset now) =>
        db.FollowUp(FollowUps.Notice, new Notice(ticket.CustomerId, what, ticket.Number), ticket.Number, now);
}
