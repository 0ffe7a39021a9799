using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Payments;

/// <summary>One more attempt to pay: what it means, and the writing of it. Earlier attempts that are still open are closed with it.</summary>
internal sealed class PaymentPromise(
    Order order,
    Payer payer,
    Due due,
    Ruling ruling,
    Setting setting,
    IReadOnlyList<PaymentIntent> intents
)
{
    private readonly List<PaymentIntent> open = [.. intents.Where(intent => intent.Status is IntentStatus.Created or IntentStatus.Pending)];

    public Plan Plan() =>
        new Plan.Yes
        {
            Subject = order.Number,
            Headline = PaymentWords.Headline(order, payer, due),
            Lines = [PaymentWords.Pay(payer, due), .. PaymentWords.Rates(ruling, due), .. PaymentWords.Closes(open.Count)],
            Amount = due.Amount,
            Currency = order.Currency,
            Clauses = [ruling.Clause],
            NotAfter = ruling.Deadline,
            Basis = $"{ruling.Reason} v{order.Version} {string.Join(' ', open.Select(intent => intent.Number))}",
            WriteAsync = WriteAsync,
        };

    private async Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        foreach (var intent in open)
        {
            var closed = intent with { Status = IntentStatus.Closed, ClosedAt = writing.Now, Version = intent.Version + 1 };
            writing.Replace(intent, closed);
        }

        var rows = order.Payments.Select(payment => payment.No).DefaultIfEmpty(0).Max();
        if (due.IsBalance && rows == 0)
        {
            writing.Db.Add(
                Row(++rows, MethodKind.WeChatPay, null, order.Presale!.Deposit, order.Presale.DepositPaidAt!.Value, isDeposit: true)
            );
        }

        writing.Db.PaymentIntents.Add(Intent(writing));
        if (payer.IsStoredValue)
        {
            TakeStoredValue(writing, rows + 1);
        }
        else
        {
            writing.FollowUp(FollowUps.PaymentSend, new PaymentSend(writing.ReceiptNumber));
        }

        await writing.SaveAsync(order, Changed(writing.Now), cancellationToken);
        writing.Audit(order.Number, $"payment of {due.Amount} by {payer.Kind} begun");
    }

    private PaymentIntent Intent(Writing writing) =>
        new()
        {
            Number = writing.ReceiptNumber,
            OrderNumber = order.Number,
            CustomerId = order.CustomerId,
            Amount = due.Amount,
            Method = payer.Kind,
            MethodId = payer.File?.Id,
            Status = payer.IsStoredValue ? IntentStatus.Succeeded : IntentStatus.Created,
            GatewayReference = payer.IsStoredValue ? writing.ReceiptNumber : null,
            IsDeposit = due.IsDeposit,
            CreatedAt = writing.Now,
            ClosedAt = payer.IsStoredValue ? writing.Now : null,
        };

    private void TakeStoredValue(Writing writing, int no)
    {
        var card = payer.File!;
        writing.Db.Add(
            Row(no, payer.Kind, card.Id, due.Amount, writing.Now, due.IsDeposit) with
            {
                GatewayReference = writing.ReceiptNumber,
            }
        );
        writing.Replace(card, card with { Balance = card.Balance - due.Amount, Version = card.Version + 1 });
    }

    private OrderPayment Row(int no, MethodKind method, string? methodId, decimal amount, DateTimeOffset at, bool isDeposit) =>
        new()
        {
            OrderNumber = order.Number,
            No = no,
            Type = PaymentType.Payment,
            Method = method,
            MethodId = methodId,
            Amount = amount,
            At = at,
            IsDeposit = isDeposit,
        };

    /// <summary>What the payment system has to collect first changes nothing but the version.</summary>
    private Order Changed(DateTimeOffset now) =>
        !payer.IsStoredValue ? order with { Version = order.Version + 1 }
        : due.IsDeposit ? WithDeposit(now)
        : Paid(now);

    private Order WithDeposit(DateTimeOffset now) =>
        order with
        {
            Status = OrderStatus.DepositPaid,
            Presale = order.Presale! with { DepositPaidAt = now },
            Version = order.Version + 1,
        };

    private Order Paid(DateTimeOffset now) =>
        order with
        {
            Status = OrderStatus.ToShip,
            PaidAt = now,
            PromisedShipAt = order.PromisedShipAt ?? now + setting.Policy.Shipping.ShipWithin,
            Version = order.Version + 1,
        };
}
