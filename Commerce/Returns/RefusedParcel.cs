using BotApp.Commerce.Delivery;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Returns;

/// <summary>Pays back a parcel the customer did not take in: the contract about what lies in it has ended, nothing comes off.</summary>
internal static class RefusedParcel
{
    public static async Task<WorkAnswer> WriteAsync(ShopDb db, string waybill, Setting setting, CancellationToken cancellationToken)
    {
        var parcel = await db.Waybills.Include(row => row.Items).FirstOrDefaultAsync(row => row.Number == waybill, cancellationToken);
        if (
            parcel is null
            || await db.Orders.Where(row => row.Number == parcel.OrderNumber).Select(row => row.CustomerId).FirstAsync(cancellationToken)
                is not { } customer
        )
        {
            return WorkAnswer.NotFound;
        }

        if (await db.ReturnRequests.AnyAsync(row => row.WaybillNumber == waybill, cancellationToken))
        {
            return WorkAnswer.AlreadyDone;
        }

        var order = (await db.TrackedAsync(customer, parcel.OrderNumber, cancellationToken))!;
        if (!order.Status.IsOnTheRoad() || parcel.SignedBy is not null || parcel.Items.Count == 0)
        {
            return WorkAnswer.NotPossible;
        }

        await PayAsync(db, order, parcel, setting, cancellationToken);
        return WorkAnswer.Done;
    }

    private static async Task PayAsync(ShopDb db, Order order, Waybill parcel, Setting setting, CancellationToken cancellationToken)
    {
        var number = Ids.Number("TH", setting.Now.ToString("yyMMdd", System.Globalization.CultureInfo.InvariantCulture));
        var request = Request(number, order, parcel, setting);
        db.ReturnRequests.Add(request);
        var writing = new Writing(db, "return-work", "refused-at-door", number, setting.Now);
        foreach (var item in parcel.Items)
        {
            var line = order.Lines.First(line => line.No == item.LineNo);
            writing.Replace(line, line with { ReturnedQuantity = line.ReturnedQuantity + item.Quantity });
        }

        var file = await GoodsFiles.ReadAsync(db, order, setting.Now, cancellationToken);
        var room = new ReturnRoom(request, file with { Returns = [.. file.Returns, request] }, writing, setting);
        await new ReturnPayout(room, []) { IsUnreceived = true }.WriteAsync(cancellationToken);
        if (order.Status == OrderStatus.Shipped && LastSigned(file, parcel) is { } delivered)
        {
            await writing.SaveAsync(order, order with { Status = OrderStatus.Delivered, DeliveredAt = delivered }, cancellationToken);
        }
    }

    /// <summary>When the last parcel that was taken in was; null while one is still under way.</summary>
    private static DateTimeOffset? LastSigned(GoodsFile file, Waybill parcel)
    {
        var others = file.Waybills.Where(one => one.Number != parcel.Number && file.Returns.All(back => back.WaybillNumber != one.Number));
        var signed = others.Select(one => one.Traces.LastOrDefault(trace => trace.Event == TraceEvent.Signed)?.At).ToList();
        return signed.Contains(null) ? null : signed.Max();
    }

    private static ReturnRequest Request(string number, Order order, Waybill parcel, Setting setting) =>
        new()
        {
            Number = number,
            OrderNumber = order.Number,
            CustomerId = order.CustomerId,
            Kind = ReturnKind.NoReason,
            Status = ReturnStatus.Received,
            Reason = "拒收",
            Refund = 0m,
            FreightBorneBy = Bearer.Seller,
            Freight = 0m,
            HandIn = HandIn.DropOff,
            WaybillNumber = parcel.Number,
            CreatedAt = setting.Now,
            ReceivedAt = setting.Now,
            Lines =
            [
                .. parcel.Items.Select(item => new ReturnLine
                {
                    ReturnNumber = number,
                    LineNo = item.LineNo,
                    Quantity = item.Quantity,
                    Refund = 0m,
                }),
            ],
        };
}
