using System.Globalization;
using System.Text.Json;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Inbox;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>The laptop demo-2 waits for: one attempt to pay, two charges. The order's account has the first, only the gateway's messages tell of the second.</summary>
internal static class DoubleCharge
{
    public const int Serial = 2002;

    public static PaymentIntent Attempt(Order order)
    {
        var booked = order.Payments[0];
        return new()
        {
            Number = NumberOf(order),
            OrderNumber = order.Number,
            CustomerId = order.CustomerId,
            Amount = booked.Amount,
            Method = booked.Method,
            MethodId = booked.MethodId,
            Status = IntentStatus.Succeeded,
            GatewayReference = booked.GatewayReference,
            CreatedAt = booked.At,
            ClosedAt = booked.At,
        };
    }

    public static IEnumerable<GatewayEvent> Told(Order order) =>
        new[] { order.Payments[0].GatewayReference, $"{order.Payments[0].GatewayReference}B" }.Select(
            (reference, i) =>
                new GatewayEvent
                {
                    Source = OutsideSource.Payment,
                    EventId = string.Create(CultureInfo.InvariantCulture, $"{NumberOf(order)}-{i + 1}"),
                    Type = EventTypes.PaymentSucceeded,
                    Subject = NumberOf(order),
                    Sequence = i + 1,
                    Payload = JsonSerializer.Serialize(new MoneyMoved(reference), QuoteJson.Options),
                    ReceivedAt = order.Payments[0].At.AddSeconds(20 * i),
                    HandledAt = order.Payments[0].At.AddSeconds(20 * i),
                }
        );

    private static string NumberOf(Order order) => $"ZF{order.Number}";
}
