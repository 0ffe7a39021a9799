using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Refunds;

/// <summary>Writes money on its way back: the refund with its parts and first step, the payment rows, stored value put back at once, the channel asked for the rest.</summary>
internal static class RefundWriter
{
    /// <summary>The refund under this number; the order itself is left to the caller, who raises its <see cref="Order.Refunded"/> by the amount.</summary>
    public static async Task<Refund> RefundAsync(
        this Writing writing,
        Order order,
        RefundOrder wanted,
        string number,
        CancellationToken cancellationToken
    )
    {
        writing.Db.AddRange(wanted.Shares.Select((share, i) => Row(writing, order, number, i + 1, share)).ToList());
        return await RefundAsync(writing, (order.Number, order.CustomerId), wanted, number, cancellationToken);
    }

    /// <summary>A refund of money that was not paid for an order, such as a membership's renewal: its order number is empty.</summary>
    public static Task<Refund> RefundAsync(this Writing writing, RefundOrder wanted, string number, CancellationToken cancellationToken) =>
        RefundAsync(writing, ("", writing.CustomerId), wanted, number, cancellationToken);

    private static async Task<Refund> RefundAsync(
        Writing writing,
        (string Order, string Customer) whose,
        RefundOrder wanted,
        string number,
        CancellationToken cancellationToken
    )
    {
        var parts = wanted.Shares.Select((share, i) => Part(writing, number, i + 1, share)).ToList();
        await PutBackAsync(writing, wanted.Shares, cancellationToken);
        if (parts.Exists(part => part.ArrivedAt is null))
        {
            writing.FollowUp(FollowUps.RefundSend, new RefundSend(number));
        }

        var refund = Refund(writing, whose, wanted, number, parts);
        writing.Db.Add(refund);
        return refund;
    }

    private static Refund Refund(
        Writing writing,
        (string Order, string Customer) whose,
        RefundOrder wanted,
        string number,
        List<RefundPart> parts
    )
    {
        var isThere = parts.TrueForAll(part => part.ArrivedAt is not null);
        var status = isThere ? RefundStatus.Arrived : RefundStatus.SentToChannel;
        return new Refund
        {
            Number = number,
            OrderNumber = whose.Order,
            CustomerId = whose.Customer,
            Cause = wanted.Cause,
            Status = status,
            Amount = wanted.Amount,
            SubjectNumber = wanted.Subject,
            CreatedAt = writing.Now,
            DueAt = wanted.DueAt,
            ArrivedAt = isThere ? writing.Now : null,
            Parts = parts,
            Steps =
            [
                new RefundStep
                {
                    RefundNumber = number,
                    No = 1,
                    Status = status,
                    Holder = isThere ? RefundHolder.Nobody : RefundHolder.Channel,
                    At = writing.Now,
                    Until = isThere ? null : wanted.DueAt,
                },
            ],
        };
    }

    private static RefundPart Part(Writing writing, string number, int no, RefundShare share) =>
        new()
        {
            RefundNumber = number,
            No = no,
            Method = share.Method,
            MethodId = share.MethodId,
            Amount = share.Amount,
            ArrivedAt = share.Method.IsStoredValue() ? writing.Now : null,
        };

    private static OrderPayment Row(Writing writing, Order order, string number, int part, RefundShare share) =>
        new()
        {
            OrderNumber = order.Number,
            No = order.Payments.Select(payment => payment.No).DefaultIfEmpty(0).Max() + part,
            Type = PaymentType.Refund,
            Method = share.Method,
            MethodId = share.MethodId,
            Amount = share.Amount,
            At = writing.Now,
            GatewayReference = RefundCall.Of(number, part),
        };

    private static async Task PutBackAsync(Writing writing, IReadOnlyList<RefundShare> shares, CancellationToken cancellationToken)
    {
        foreach (var share in shares.Where(share => share.Method.IsStoredValue() && share.MethodId is not null))
        {
            if (
                await writing.Db.PaymentMethods.FirstOrDefaultAsync(row => row.Id == share.MethodId, cancellationToken) is
                { Balance: not null } card
            )
            {
                writing.Replace(card, card with { Balance = card.Balance + share.Amount, Version = card.Version + 1 });
            }
        }
    }
}
