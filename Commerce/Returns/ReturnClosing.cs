using BotApp.Commerce.Refunds;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Returns;

/// <summary>Ends a return whose goods never came: its pieces are free again, and what other returns of the order promise is worked out anew.</summary>
internal static class ReturnClosing
{
    public static async Task WriteAsync(ReturnRoom room, CancellationToken cancellationToken)
    {
        var order = room.Order;
        foreach (var part in room.Request.Lines)
        {
            var line = order.Lines.First(line => line.No == part.LineNo);
            room.Writing.Replace(line, line with { ReturnedQuantity = line.ReturnedQuantity - part.Quantity });
        }

        room.Set(room.Request with { Status = ReturnStatus.Closed });
        var after = order.After(room.OthersOpen, room.Setting.Now);
        room.Writing.Audit(order.Number, $"status {order.Status} → {after.Status}");
        await room.Writing.SaveAsync(order, after with { Version = order.Version + 1 }, cancellationToken);
    }

    /// <summary>The other returns under way, oldest first, with what each gives now that one is closed.</summary>
    public static async Task PromiseAnewAsync(ReturnRoom room, CancellationToken cancellationToken)
    {
        var others = await room
            .Writing.Db.ReturnRequests.Include(row => row.Lines)
            .Where(row => row.OrderNumber == room.Order.Number && row.Number != room.Request.Number)
            .OrderBy(row => row.CreatedAt)
            .ToListAsync(cancellationToken);
        var before = others.Where(other => other.Status == ReturnStatus.Refunded).ToList();
        foreach (var other in others.Where(other => other.IsOpen()).ToList())
        {
            var later = others.Where(one => one.IsOpen() && !before.Exists(done => done.Number == one.Number));
            var going = new Going(ReturnPayout.Quantities([other]), ReturnPayout.Quantities(later));
            var part = new ReturnPart(going, other.Kind.IsFault(), []);
            var promised = before.Where(one => one.IsOpen()).Sum(one => one.Refund);
            var sum = ReturnSum.Of(room.File, part, before, promised, room.Setting);
            var anew = other with { Refund = sum.Refund, Version = other.Version + 1 };
            if (sum.Refund != other.Refund)
            {
                room.Writing.Audit(other.Number, $"refund {other.Refund} → {sum.Refund}");
                room.Writing.Replace(other, anew);
                other.Lines.ToList().ForEach(line => room.Writing.Replace(line, line with { Refund = sum.Lines[line.LineNo] }));
            }

            before.Add(anew);
        }
    }
}
