using BotApp.Commerce.Customers;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Service;

/// <summary>Opens tickets with a deed and finds those still open.</summary>
internal static class TicketWriter
{
    /// <summary>A ticket under the receipt's number unless another is named; the customer's words are masked.</summary>
    public static Ticket OpenTicket(this Writing writing, TicketOrder wanted)
    {
        var ticket = new Ticket
        {
            Number = wanted.Number ?? writing.ReceiptNumber,
            CustomerId = writing.CustomerId,
            Kind = wanted.Kind,
            Status = wanted.Status,
            Cause = wanted.Cause,
            OrderNumber = wanted.OrderNumber,
            Subject = wanted.Subject,
            Words = MaskedWords.Of(wanted.Words),
            Owner = wanted.Owner,
            CreatedAt = writing.Now,
            DueAt = wanted.DueAt,
        };
        writing.Db.Tickets.Add(ticket);
        return ticket;
    }

    /// <summary>The customer's latest unanswered ticket of a kind about a subject, tracked; null when there is none.</summary>
    public static Task<Ticket?> OpenTicketAsync(
        this ShopDb db,
        string customerId,
        TicketKind kind,
        string subject,
        CancellationToken cancellationToken
    ) =>
        db
            .Tickets.Where(ticket => ticket.CustomerId == customerId && ticket.Kind == kind && ticket.Subject == subject)
            .Where(ticket => ticket.Status == TicketStatus.Open || ticket.Status == TicketStatus.Escalated)
            .OrderByDescending(ticket => ticket.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken);
}

/// <summary>A ticket to be opened: what it is about and until when it is answered.</summary>
internal sealed record TicketOrder(TicketKind Kind, string? OrderNumber, string Subject, string? Words, DateTimeOffset DueAt)
{
    public string? Number { get; init; }

    public TicketStatus Status { get; init; } = TicketStatus.Open;

    public ComplaintCause Cause { get; init; } = ComplaintCause.None;

    public string? Owner { get; init; }
}
