using BotApp.Commerce.Orders;
using BotApp.Commerce.Refunds;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>The way an order's money took back, payment by payment; for goods still under way the first step of it.</summary>
internal static class RefundPaths
{
    private static readonly TimeSpan LongestAllowed = TimeSpan.FromDays(7);

    public static string Number(Order order) => $"RF{order.Number}01";

    public static Refund Of(Order order, DateTimeOffset now)
    {
        var since = order.ClosedAt?.AddMinutes(-10) ?? order.DeliveredAt!.Value.AddHours(20);
        var done = order.ClosedAt is not null;
        return new Refund
        {
            Number = Number(order),
            OrderNumber = order.Number,
            CustomerId = order.CustomerId,
            Cause = order.Status == OrderStatus.Cancelled ? RefundCause.Cancelled : RefundCause.Return,
            Status = done ? RefundStatus.Arrived : RefundStatus.AwaitingGoods,
            Amount = order.Total,
            SubjectNumber = Aftermath.IsReturn(order) ? $"RT{order.Number}01" : null,
            CreatedAt = since,
            DueAt = (done ? since : now.AddDays(3)) + LongestAllowed,
            ArrivedAt = order.ClosedAt,
            Parts =
            [
                .. order.Payments.Where(payment => payment.Type == PaymentType.Payment).Select((payment, i) => Part(order, payment, i + 1)),
            ],
            Steps = done
                ? Whole(order, since)
                : [Step(order, 1, RefundStatus.AwaitingGoods, RefundHolder.Customer, since, since.AddDays(7))],
        };
    }

    private static RefundPart Part(Order order, OrderPayment payment, int no) =>
        new()
        {
            RefundNumber = Number(order),
            No = no,
            Method = payment.Method,
            MethodId = payment.MethodId,
            Amount = payment.Amount,
            GatewayReference = payment.GatewayReference,
            ArrivedAt = order.ClosedAt,
        };

    private static RefundStep[] Whole(Order order, DateTimeOffset since) =>
        [
            Step(order, 1, RefundStatus.SentToChannel, RefundHolder.Channel, since, since + LongestAllowed),
            Step(order, 2, RefundStatus.Arrived, RefundHolder.Nobody, order.ClosedAt!.Value, null),
        ];

    private static RefundStep Step(
        Order order,
        int no,
        RefundStatus status,
        RefundHolder holder,
        DateTimeOffset at,
        DateTimeOffset? until
    ) =>
        new()
        {
            RefundNumber = Number(order),
            No = no,
            Status = status,
            Holder = holder,
            At = at,
            Until = until,
        };
}
