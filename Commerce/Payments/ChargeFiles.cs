using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Inbox;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Payments;

/// <summary>Reads what was tried and what came in for an order: the account, the attempts, and the gateway's own messages.</summary>
internal static class ChargeFiles
{
    /// <summary>Every attempt, oldest first, tracked.</summary>
    public static Task<List<PaymentIntent>> IntentsAsync(this ShopDb db, Order order, CancellationToken cancellationToken) =>
        db
            .PaymentIntents.Where(row => row.OrderNumber == order.Number)
            .OrderBy(row => row.CreatedAt)
            .ThenBy(row => row.Number)
            .ToListAsync(cancellationToken);

    /// <summary>
    /// Every charge, oldest first: those on the order's account, and those the gateway told of under another reference than the one that was booked.
    /// </summary>
    public static async Task<IReadOnlyList<Charged>> ChargesAsync(
        this ShopDb db,
        Order order,
        IReadOnlyList<PaymentIntent> intents,
        CancellationToken cancellationToken
    )
    {
        var booked = Charged.Of(order);
        var known = booked.Select(charge => charge.Reference).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var numbers = intents.Select(intent => intent.Number).ToArray();
        var events = await db
            .GatewayEvents.AsNoTracking()
            .Where(row => row.Source == OutsideSource.Payment && row.Type == EventTypes.PaymentSucceeded && numbers.Contains(row.Subject))
            .OrderBy(row => row.ReceivedAt)
            .ToListAsync(cancellationToken);
        var extra = intents.SelectMany(intent => Unbooked(intent, events.FindAll(row => row.Subject == intent.Number), known));
        return [.. booked, .. extra];
    }

    /// <summary>The open ticket about a payment of the order the customer did not make; null: none.</summary>
    public static Task<string?> LossTicketAsync(this ShopDb db, Order order, CancellationToken cancellationToken) =>
        db
            .Tickets.Where(row => row.OrderNumber == order.Number && row.Kind == TicketKind.UnauthorisedPayment)
            .Where(row => row.Status != TicketStatus.Closed)
            .Select(row => row.Number)
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>
    /// The gateway's charges for one attempt under references the account does not have. A deed books its charge under the attempt's number before the gateway
    /// answers; the first answer is then that same charge.
    /// </summary>
    private static IEnumerable<Charged> Unbooked(PaymentIntent intent, List<GatewayEvent> events, HashSet<string> known)
    {
        var told = events
            .Select(row => (Reference: GatewayReference.Of(row.Payload) ?? intent.Number, row.ReceivedAt))
            .DistinctBy(charge => charge.Reference, StringComparer.Ordinal)
            .ToList();
        var isAnswer = known.Contains(intent.Number) && told.TrueForAll(charge => charge.Reference != intent.Number);
        return told.Where(charge => !known.Contains(charge.Reference))
            .Skip(isAnswer ? 1 : 0)
            .Select(charge => new Charged(
                intent.Method,
                intent.MethodId,
                intent.Amount,
                0m,
                charge.ReceivedAt,
                IsBooked: false,
                charge.Reference
            ));
    }
}
