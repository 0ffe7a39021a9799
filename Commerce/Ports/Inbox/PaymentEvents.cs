using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Policies;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Inbox;

/// <summary>Money came in, or did not. Money for an order that is paid or called off already goes to a person.</summary>
internal sealed class PaymentEvents(ShopClock clock, PolicyBook policies) : IGatewayEventHandler
{
    public string Source => OutsideSource.Payment;

    public IReadOnlyList<string> Types { get; } = [EventTypes.PaymentSucceeded, EventTypes.PaymentFailed];

    public async Task<bool> ApplyAsync(ShopDb db, GatewayMessage message, CancellationToken cancellationToken)
    {
        if (await db.PaymentIntents.FirstOrDefaultAsync(row => row.Number == message.Subject, cancellationToken) is not { } intent)
        {
            return false;
        }

        if (intent.Status is IntentStatus.Succeeded or IntentStatus.Refunded)
        {
            return true; // what came in stays in
        }

        if (message.Type == EventTypes.PaymentFailed)
        {
            var code = message.Read<NotDone>().Code;
            db.Replace(intent, Failed(intent, code, message.At));
            await ReportUnpaidAsync(db, intent, cancellationToken);
            return true;
        }

        await SucceedAsync(db, intent, message, cancellationToken);
        return true;
    }

    private static PaymentIntent Failed(PaymentIntent intent, string code, DateTimeOffset at) =>
        intent with
        {
            Status = IntentStatus.Failed,
            GatewayCode = code,
            ClosedAt = at,
            Version = intent.Version + 1,
        };

    private async Task SucceedAsync(ShopDb db, PaymentIntent intent, GatewayMessage message, CancellationToken cancellationToken)
    {
        var reference = message.Read<MoneyMoved>().GatewayReference ?? intent.Number;
        db.Replace(
            intent,
            intent with
            {
                Status = IntentStatus.Succeeded,
                GatewayCode = null,
                GatewayReference = reference,
                ClosedAt = message.At,
                Version = intent.Version + 1,
            }
        );
        var order = await db.Orders.Include(row => row.Payments).FirstAsync(row => row.Number == intent.OrderNumber, cancellationToken);
        if (order.Payments.Any(payment => payment.GatewayReference == intent.Number))
        {
            return; // the deed that charged it wrote it down
        }

        var paid = order.Payments.Where(payment => payment.Type == PaymentType.Payment).Sum(payment => payment.Amount) + intent.Amount;
        db.Add(
            new OrderPayment
            {
                OrderNumber = order.Number,
                No = order.Payments.Select(payment => payment.No).DefaultIfEmpty().Max() + 1,
                Type = PaymentType.Payment,
                Method = intent.Method,
                MethodId = intent.MethodId,
                Amount = intent.Amount,
                At = message.At,
                IsDeposit = intent.IsDeposit,
                GatewayReference = reference,
            }
        );
        Settle(db, order, intent, paid, message.At);
    }

    /// <summary>A charge a deed has counted on did not come: a person sees to it.</summary>
    private async Task ReportUnpaidAsync(ShopDb db, PaymentIntent intent, CancellationToken cancellationToken)
    {
        var isCounted = await db.Set<OrderPayment>()
            .AnyAsync(row => row.OrderNumber == intent.OrderNumber && row.GatewayReference == intent.Number, cancellationToken);
        if (isCounted)
        {
            db.RaiseTicket(
                TicketKind.Other,
                intent.CustomerId,
                intent.Number,
                "差价扣款失败，需联系顾客补付。",
                clock.Now,
                intent.OrderNumber
            );
        }
    }

    private void Settle(ShopDb db, Order order, PaymentIntent intent, decimal paid, DateTimeOffset at)
    {
        if (order.Status is not (OrderStatus.Unpaid or OrderStatus.DepositPaid))
        {
            db.RaiseTicket(
                TicketKind.RefundOverdue,
                order.CustomerId,
                intent.Number,
                $"订单已是 {order.Status}，又收到一笔付款，需核对并退回。",
                clock.Now,
                order.Number
            );
        }
        else if (paid >= order.Total)
        {
            db.Replace(order, Paid(order, at));
        }
        else if (intent.IsDeposit)
        {
            db.Replace(order, WithDeposit(order, at));
        }
    }

    private static Order WithDeposit(Order order, DateTimeOffset at) =>
        order with
        {
            Status = OrderStatus.DepositPaid,
            Presale = order.Presale is { } presale ? presale with { DepositPaidAt = at } : null,
            Version = order.Version + 1,
        };

    private Order Paid(Order order, DateTimeOffset at) =>
        order with
        {
            Status = OrderStatus.ToShip,
            PaidAt = at,
            PromisedShipAt = order.PromisedShipAt ?? at + ShipWithin(at),
            Version = order.Version + 1,
        };

    private TimeSpan ShipWithin(DateTimeOffset at) => policies.On(clock.DayOf(at)).Policy.Shipping.ShipWithin;
}
