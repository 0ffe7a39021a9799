using BotApp.Commerce.Coupons;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Service;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Orders;

/// <summary>What calling one order off means, and the writing of it.</summary>
internal sealed class Cancellation(Order order, IReadOnlyList<Coupon> coupons, Ruling ruling, Setting setting, string? reason)
{
    private readonly IReadOnlyList<RefundShare> shares = RefundRoute.Split(order.Paid(), ruling["refund"] ?? 0m);

    private int Points => order.Promotions.Sum(promotion => promotion.Points);

    private IEnumerable<Coupon> Returnable => coupons.Where(coupon => coupon.Until > setting.Now);

    /// <summary>The warehouse or the carrier has to agree first: the order is not called off yet.</summary>
    public static bool AsksFirst(Ruling ruling) => ruling.Reason is "seller-asked" or "intercept";

    public Plan Plan() =>
        new Plan.Yes
        {
            Subject = order.Number,
            Headline = CancelWords.Headline(order, ruling),
            Lines = [.. shares.AsLines(setting), .. CancelWords.InKind(Points, Returnable), .. CancelWords.Kept(ruling)],
            Amount = shares.Sum(share => share.Amount),
            Currency = order.Currency,
            Clauses = [ruling.Clause],
            Basis = $"{ruling.Reason} v{order.Version}",
            WriteAsync = AsksFirst(ruling) ? AskAsync : CallOffAsync,
        };

    private async Task CallOffAsync(Writing writing, CancellationToken cancellationToken)
    {
        if (shares.Count > 0)
        {
            var refund = new RefundOrder(RefundCause.Cancelled, shares, shares.Arrive(setting));
            await writing.RefundAsync(order, refund, writing.ReceiptNumber, cancellationToken);
        }

        await PutBackStockAsync(writing, cancellationToken);
        PutBackInKind(writing);
        writing.Audit(order.Number, $"status {order.Status} → {OrderStatus.Cancelled}, refund {shares.Sum(share => share.Amount)}");
        await writing.SaveAsync(order, Cancelled(writing.Now), cancellationToken);
    }

    private async Task AskAsync(Writing writing, CancellationToken cancellationToken)
    {
        var due = ruling.Deadline ?? setting.Now + setting.Policy.Orders.SellerAnswersPickingWithin;
        writing.Db.Tickets.Add(
            new Ticket
            {
                Number = writing.ReceiptNumber,
                CustomerId = order.CustomerId,
                Kind = TicketKind.CancelRequest,
                Status = TicketStatus.Open,
                Cause = ComplaintCause.None,
                OrderNumber = order.Number,
                Subject = order.Number,
                Words = MaskedWords.Of(reason ?? string.Empty),
                CreatedAt = writing.Now,
                DueAt = due,
            }
        );
        if (ruling.Reason == "seller-asked")
        {
            writing.FollowUp(
                CancelAgreer.Name,
                new CancelAsked(order.Number, writing.ReceiptNumber, order.CustomerId, reason is null ? null : MaskedWords.Of(reason, 128)),
                due.AddSeconds(1)
            );
        }
        else
        {
            await StopParcelsAsync(writing, cancellationToken);
        }

        writing.Audit(order.Number, $"cancel asked for: {ruling.Reason}");
    }

    private async Task StopParcelsAsync(Writing writing, CancellationToken cancellationToken)
    {
        var waybills = await writing
            .Db.Waybills.Where(waybill => waybill.OrderNumber == order.Number)
            .Select(waybill => waybill.Number)
            .ToListAsync(cancellationToken);
        waybills.ForEach(waybill => writing.FollowUp(FollowUps.CarrierIntercept, new CarrierIntercept(waybill)));
    }

    private Order Cancelled(DateTimeOffset now) =>
        order with
        {
            Status = OrderStatus.Cancelled,
            Refunded = order.Refunded + shares.Sum(share => share.Amount),
            ClosedAt = now,
            CancelReason = reason is null ? null : MaskedWords.Of(reason, 128),
            Version = order.Version + 1,
        };

    private async Task PutBackStockAsync(Writing writing, CancellationToken cancellationToken)
    {
        foreach (var line in order.Lines)
        {
            await writing.PutBackAsync(line.Sku, line.Quantity, cancellationToken);
        }
    }

    private void PutBackInKind(Writing writing)
    {
        foreach (var coupon in Returnable)
        {
            writing.Replace(coupon, coupon with { Status = CouponStatus.Unused, OrderNumber = null, Version = coupon.Version + 1 });
        }

        if (Points > 0)
        {
            writing.Db.PointsEntries.Add(
                new PointsEntry
                {
                    Id = Ids.New(),
                    CustomerId = order.CustomerId,
                    At = writing.Now,
                    Points = Points,
                    Reason = new("取消订单退回积分", "Points given back for a cancelled order"),
                    OrderNumber = order.Number,
                }
            );
        }
    }
}
