using BotApp.Commerce.Orders;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>The returns and refunds of orders that were called off, refused or sent back.</summary>
internal sealed record Aftermath(IReadOnlyList<ReturnRequest> Returns, IReadOnlyList<Refund> Refunds)
{
    public static Aftermath Of(IReadOnlyList<Sale> sales, DateTimeOffset now)
    {
        var orders = sales.Select(sale => sale.Order).ToList();
        return new(
            [.. orders.Where(IsReturn).Select(Return)],
            [.. orders.Where(order => order.Refunded > 0m || IsReturn(order)).Select(order => RefundPaths.Of(order, now))]
        );
    }

    public async Task WriteAsync(ShopDb db, CancellationToken cancellationToken)
    {
        await db.WriteRowsAsync(Returns, cancellationToken);
        await db.WriteRowsAsync(Returns.SelectMany(request => request.Lines), cancellationToken);
        await db.WriteRowsAsync(Refunds, cancellationToken);
        await db.WriteRowsAsync(Refunds.SelectMany(refund => refund.Parts), cancellationToken);
        await db.WriteRowsAsync(Refunds.SelectMany(refund => refund.Steps), cancellationToken);
    }

    public static bool IsReturn(Order order) =>
        order is { Status: OrderStatus.Returning } or { Status: OrderStatus.Refunded, DeliveredAt: not null };

    private static ReturnRequest Return(Order order)
    {
        var number = $"RT{order.Number}01";
        var askedAt = order.DeliveredAt!.Value.AddHours(20);
        return new ReturnRequest
        {
            Number = number,
            OrderNumber = order.Number,
            CustomerId = order.CustomerId,
            Kind = ReturnKind.NoReason,
            Status = order.Status == OrderStatus.Refunded ? ReturnStatus.Refunded : ReturnStatus.OnTheWayBack,
            Reason = "不喜欢",
            Refund = order.Total,
            FreightBorneBy = Bearer.Customer,
            Freight = 12m,
            HandIn = HandIn.DropOff,
            ShipBefore = askedAt.AddDays(7),
            CreatedAt = askedAt,
            ReceivedAt = order.ClosedAt?.AddMinutes(-10),
            RefundNumber = RefundPaths.Number(order),
            Lines =
            [
                .. order.Lines.Select(line => new ReturnLine
                {
                    ReturnNumber = number,
                    LineNo = line.No,
                    Quantity = line.Quantity,
                    Refund = line.Amount,
                }),
            ],
        };
    }
}
