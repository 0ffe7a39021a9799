using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Inbox;
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
        foreach (var row in events)
        {
            var intent = intents.First(one => one.Number == row.Subject);
            if (GatewayReference.Of(row.Payload) is { } reference && known.Add(reference))
            {
                booked.Add(new Charged(intent.Method, intent.MethodId, intent.Amount, 0m, row.ReceivedAt, IsBooked: false, reference));
            }
        }

        return booked;
    }
}
