using System.Text.Json;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Orders;

/// <summary>The seller was asked to stop picking and stayed silent: that agrees, and the order is called off.</summary>
internal sealed class CancelAgreer(CancelDesk desk) : IFollowUp
{
    public const string Name = "cancel-agree";

    public string Kind => Name;

    public async Task<FollowUpOutcome> RunAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(row);
        var asked = JsonSerializer.Deserialize<CancelAsked>(row.Payload, QuoteJson.Options)!;
        var shopper = new Shopper.SignedIn(asked.CustomerId);
        return await desk.QuoteAsync(shopper, new CancelWish(asked.OrderNumber, asked.Reason), cancellationToken) switch
        {
            QuoteAnswer.Offered(var quote) => Of(
                await desk.CommitAsync(shopper, quote, asked.TicketNumber + "-agreed", cancellationToken),
                asked
            ),
            // a crash after the commit leaves an order that is called off already
            QuoteAnswer.Refused { Refusal.Reason: "already-closed" } => Done(asked),
            QuoteAnswer.Refused(var refusal) => new FollowUpOutcome.GivenUp(refusal.Reason),
            _ => throw new InvalidOperationException("A quote is offered or refused."),
        };
    }

    private static FollowUpOutcome Of(CommitAnswer answer, CancelAsked asked) =>
        answer switch
        {
            CommitAnswer.Done => Done(asked),
            CommitAnswer.Refused(var refusal) => new FollowUpOutcome.GivenUp(refusal.Reason),
            _ => throw new InvalidOperationException("The order changed while it was called off; it is tried again later."),
        };

    private static FollowUpOutcome.Done Done(CancelAsked asked) =>
        new() { Write = (db, token) => CloseAsync(db, asked.TicketNumber, token) };

    private static async Task CloseAsync(ShopDb db, string number, CancellationToken cancellationToken)
    {
        if (await db.Tickets.FirstOrDefaultAsync(ticket => ticket.Number == number, cancellationToken) is { } ticket)
        {
            db.Replace(ticket, ticket with { Status = TicketStatus.Closed, Version = ticket.Version + 1 });
        }
    }
}

/// <summary>Whose order is to be stopped, why, under which 受理编号.</summary>
public sealed record CancelAsked(string OrderNumber, string TicketNumber, string CustomerId, string? Reason);
