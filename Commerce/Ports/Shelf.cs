using System.Globalization;
using System.Text.Json;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports;

/// <summary>What deeds, the inbox and the relay write besides their own: successors of records, audit entries, tickets for people.</summary>
internal static class Shelf
{
    /// <summary>How long a person has to look after what a system could not do.</summary>
    private static readonly TimeSpan AnsweredWithin = TimeSpan.FromHours(24);

    /// <summary>Has <paramref name="successor"/> saved in place of a record found in this context, which has its values from then on.</summary>
    public static void Replace<T>(this ShopDb db, T found, T successor)
        where T : class
    {
        var entry = db.Entry(found);
        if (entry.State == EntityState.Detached)
        {
            entry.State = EntityState.Unchanged;
        }

        entry.CurrentValues.SetValues(successor);
    }

    /// <summary>Follow-up work under the number of what it belongs to; not before <paramref name="dueAt"/> (null: at once).</summary>
    public static void FollowUp<TPayload>(
        this ShopDb db,
        string kind,
        TPayload payload,
        string subject,
        DateTimeOffset now,
        DateTimeOffset? dueAt = null
    ) =>
        db.Enter(
            new OutboxRow
            {
                Id = Ids.New(),
                Kind = kind,
                ReceiptNumber = subject,
                Payload = JsonSerializer.Serialize(payload, QuoteJson.Options),
                CreatedAt = now,
                DueAt = dueAt ?? now,
            }
        );

    /// <param name="change">Without personal data.</param>
    public static void Audit(this ShopDb db, string actor, string deed, string subject, string receipt, string change, DateTimeOffset at) =>
        db.Enter(
            new AuditEntry
            {
                Id = Ids.New(),
                At = at,
                Actor = actor,
                Deed = deed,
                Subject = subject,
                ReceiptNumber = receipt,
                Change = change,
            }
        );

    public static void RaiseTicket(
        this ShopDb db,
        TicketKind kind,
        string customerId,
        string subject,
        string words,
        DateTimeOffset now,
        string? order = null
    ) =>
        db.Tickets.Add(
            new Ticket
            {
                Number = Ids.Number("GD", now.ToString("yyMMdd", CultureInfo.InvariantCulture)),
                CustomerId = customerId,
                Kind = kind,
                Status = TicketStatus.Open,
                Cause = ComplaintCause.None,
                OrderNumber = order,
                Subject = subject,
                Words = words,
                CreatedAt = now,
                DueAt = now + AnsweredWithin,
            }
        );
}
