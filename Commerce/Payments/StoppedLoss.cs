using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;

namespace BotApp.Commerce.Payments;

/// <summary>A payment nobody here made: what is stopped at once, and who takes over.</summary>
internal sealed class StoppedLoss(Order order, IReadOnlyList<PaymentIntent> intents, Ruling ruling, Setting setting, string? words)
{
    private readonly List<PaymentIntent> open = [.. intents.Where(intent => intent.Status is IntentStatus.Created or IntentStatus.Pending)];

    public Plan.Yes Plan() =>
        new()
        {
            Subject = order.Number,
            Headline = new(
                $"为订单 {order.Number} 立即止损并转人工",
                $"Stop the loss of order {order.Number} at once and hand over to a person"
            ),
            Lines =
            [
                new QuoteLine(
                    "stop-loss",
                    new("冻结这笔订单的付款，人工马上核实", "Payments of this order are frozen; a person checks at once")
                ),
            ],
            Clauses = [ruling.Clause],
            Basis = $"v{order.Version} {string.Join(' ', open.Select(intent => intent.Number))}",
            WriteAsync = WriteAsync,
        };

    private async Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        foreach (var intent in open)
        {
            var closed = intent with { Status = IntentStatus.Closed, ClosedAt = writing.Now, Version = intent.Version + 1 };
            writing.Replace(intent, closed);
        }

        var ticket = writing.NewNumber("GD");
        writing.Db.Tickets.Add(Ticket(writing, ticket));
        writing.FollowUp(FollowUps.StopLoss, new StopLoss(order.Number, ticket));
        await writing.SaveAsync(order, order with { Version = order.Version + 1 }, cancellationToken);
        writing.Audit(order.Number, $"unauthorised payment reported, {open.Count} open attempts closed");
        writing.Tell(new LossStopped(ticket, NeedsHuman: true));
    }

    private Ticket Ticket(Writing writing, string number) =>
        new()
        {
            Number = number,
            CustomerId = order.CustomerId,
            Kind = TicketKind.UnauthorisedPayment,
            Status = TicketStatus.Open,
            Cause = ComplaintCause.Fraud,
            OrderNumber = order.Number,
            Subject = order.Number,
            Words = MaskedWords.Of(words ?? string.Empty),
            CreatedAt = writing.Now,
            DueAt = ruling.Deadline ?? setting.Now,
        };
}

/// <summary>Nothing more may happen to an order until the ticket is answered.</summary>
public sealed record StopLoss(string OrderNumber, string TicketNumber);

/// <summary>With the receipt of a stopped loss: the 受理编号, and that the talk goes to a person now.</summary>
public sealed record LossStopped(string TicketNumber, bool NeedsHuman);
