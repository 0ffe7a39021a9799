using BotApp.Commerce.Law.Returns;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Refunds;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Returns;

/// <summary>
/// Pays a return back: the sum is worked out anew over what was really settled before, so that a return which never arrived does not change what others give in
/// the end; then money, points, coupons, gifts and stock.
/// </summary>
internal sealed class ReturnPayout(ReturnRoom room, IReadOnlyCollection<int> missingGifts)
{
    private readonly ReturnRequest request = room.Request;
    private readonly Order order = room.Order;
    private readonly Going going = new(Quantities([room.Request]), Quantities(room.File.Returns.Where(other => other.IsOpen())));

    /// <summary>Nothing comes off whatever the reason: the parcel was never taken in.</summary>
    public bool IsUnreceived { get; init; }

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var writing = room.Writing;
        var settled = room.File.Returns.Where(other => other.Status == ReturnStatus.Refunded).ToList();
        var sum = ReturnSum.Of(
            room.File,
            new ReturnPart(going, IsUnreceived || request.Kind.IsFault(), missingGifts),
            settled,
            0m,
            room.Setting
        );
        var method = await writing.Db.MethodAsync(request.CustomerId, request.RefundMethodId, cancellationToken);
        var shares = RefundMeans.Shares(order, method, sum.Refund);
        var number = shares.Count > 0 ? writing.NewNumber("TK") : null;
        if (number is not null)
        {
            var due = new RefundOrder(RefundCause.Return, shares, Due(shares)) { Subject = request.Number };
            await writing.RefundAsync(order, due, number, cancellationToken);
        }

        var coupons = await writing.Db.Coupons.Where(coupon => coupon.OrderNumber == order.Number).ToListAsync(cancellationToken);
        InKind.Of(order, going, coupons, room.Setting.Now).GiveBack(writing, order);
        await TakeInAsync(sum, cancellationToken);
        room.Set(request with { Status = ReturnStatus.Refunded, Refund = sum.Refund, RefundNumber = number });
        var after = order.After(room.OthersOpen, room.Setting.Now);
        await writing.SaveAsync(
            order,
            after with
            {
                Refunded = order.Refunded + sum.Refund,
                Version = order.Version + 1,
            },
            cancellationToken
        );
    }

    public static Dictionary<int, int> Quantities(IEnumerable<ReturnRequest> requests) =>
        requests
            .SelectMany(one => one.Lines)
            .GroupBy(line => line.LineNo)
            .ToDictionary(group => group.Key, group => group.Sum(line => line.Quantity));

    /// <summary>The last day the law gives, or later where a channel takes longer than that.</summary>
    private DateTimeOffset Due(IReadOnlyList<RefundShare> shares)
    {
        var days = Math.Clamp(room.Setting.Policy.Refunds.AfterGoodsDays, 0, SevenDayReturn.RefundWithinDays);
        var legal = room.Setting.Days.EndOfDayAfter(request.ReceivedAt ?? room.Setting.Now, days);
        var arrival = shares.Arrive(room.Setting);
        return legal > arrival ? legal : arrival;
    }

    private async Task TakeInAsync(ReturnSum sum, CancellationToken cancellationToken)
    {
        foreach (var gift in order.GiftsDue(going).Where(gift => !missingGifts.Contains(gift.No)).ToList())
        {
            room.Writing.Replace(gift, gift with { IsReturned = true });
        }

        foreach (var part in request.Lines.ToList())
        {
            var line = order.Lines.First(line => line.No == part.LineNo);
            room.Writing.Replace(part, part with { Refund = sum.Lines[part.LineNo] });
            room.Writing.Replace(line, line with { Refunded = line.Refunded + sum.Lines[part.LineNo] });
            if (!request.Kind.IsFault())
            {
                await room.Writing.PutBackAsync($"back-{part.LineNo}", line.Sku, part.Quantity, cancellationToken);
            }
        }
    }
}
