using BotApp.Commerce.Orders;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Inbox;

/// <summary>A part of a refund arrived with the customer, or its channel sent it back. The refund's status follows from its parts.</summary>
internal sealed class RefundEvents(ShopClock clock) : IGatewayEventHandler
{
    public string Source => OutsideSource.Payment;

    public IReadOnlyList<string> Types { get; } = [EventTypes.RefundArrived, EventTypes.RefundFailed];

    public async Task<bool> ApplyAsync(ShopDb db, GatewayMessage message, CancellationToken cancellationToken)
    {
        var number = message.Subject[..Math.Max(0, message.Subject.LastIndexOf('-'))];
        var refund = await db
            .Refunds.Include(row => row.Parts)
            .Include(row => row.Steps)
            .AsSplitQuery()
            .FirstOrDefaultAsync(row => row.Number == number, cancellationToken);
        if (refund?.Parts.FirstOrDefault(part => RefundCall.Of(number, part.No) == message.Subject) is not { } known)
        {
            return false;
        }

        if (known.ArrivedAt is null)
        {
            var part = Told(known, message);
            db.Replace(known, part);
            RefundStages.Follow(db, refund, [.. refund.Parts.Where(row => row.No != part.No), part], clock.Now);
            await BookAsync(db, refund, part, cancellationToken);
        }

        return true;
    }

    private static RefundPart Told(RefundPart part, GatewayMessage message) =>
        message.Type == EventTypes.RefundFailed
            ? part with
            {
                FailureCode = message.Read<NotDone>().Code,
            }
            : part with
            {
                FailureCode = null,
                ArrivedAt = message.At,
                GatewayReference = message.Read<MoneyMoved>().GatewayReference ?? part.GatewayReference ?? message.Subject,
            };

    /// <summary>The order's own list of what went back; a part the deed wrote down itself is not written twice.</summary>
    private static async Task BookAsync(ShopDb db, Refund refund, RefundPart part, CancellationToken cancellationToken)
    {
        if (part.ArrivedAt is not { } at || refund.OrderNumber.Length == 0) // money that was paid for no order
        {
            return;
        }

        var reference = RefundCall.Of(refund.Number, part.No);
        var booked = await db.Set<OrderPayment>().Where(row => row.OrderNumber == refund.OrderNumber).ToListAsync(cancellationToken);
        if (!booked.Exists(row => row.Type == PaymentType.Refund && row.GatewayReference == reference))
        {
            db.Add(
                new OrderPayment
                {
                    OrderNumber = refund.OrderNumber,
                    No = booked.Select(row => row.No).DefaultIfEmpty().Max() + 1,
                    Type = PaymentType.Refund,
                    Method = part.Method,
                    MethodId = part.MethodId,
                    Amount = part.Amount,
                    At = at,
                    GatewayReference = reference,
                }
            );
        }
    }
}
