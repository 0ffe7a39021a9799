using BotApp.Commerce.Ports;
using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Orders;

/// <summary>Reads a customer's orders as they stand now; the desks of several shelves share it.</summary>
public sealed class OrderReader(IOrderSystem orders, OrderProblems problems, TimeProvider time)
{
    /// <summary>More orders under way than this are not looked through for a likely one.</summary>
    private const int UnderWayAtMost = 20;

    /// <summary>Latest first.</summary>
    internal async Task<List<OrderView>> LatestAsync(ShopDb db, string customerId, int take, CancellationToken cancellationToken) =>
        await ViewsAsync(db, customerId, await orders.LatestAsync(db, customerId, take, cancellationToken), cancellationToken);

    /// <summary>The orders a customer still waits for, latest first.</summary>
    internal async Task<List<OrderView>> UnderWayAsync(ShopDb db, string customerId, CancellationToken cancellationToken) =>
        await ViewsAsync(db, customerId, await orders.UnderWayAsync(db, customerId, UnderWayAtMost, cancellationToken), cancellationToken);

    /// <summary>Null when the customer has no such order.</summary>
    internal async Task<OrderView?> FindAsync(ShopDb db, string customerId, string number, CancellationToken cancellationToken)
    {
        if (await orders.FindAsync(db, customerId, number, cancellationToken) is not { } order)
        {
            return null;
        }

        var waybills = order.Status.IsOnTheRoad() ? await OrderQueries.Of(db).WaybillsOf(db, number).ToListAsync(cancellationToken) : [];
        return new OrderView(order, problems.Of(order, waybills, time.GetUtcNow()));
    }

    private async Task<List<OrderView>> ViewsAsync(
        ShopDb db,
        string customerId,
        IReadOnlyList<Order> found,
        CancellationToken cancellationToken
    )
    {
        var waybills = found.Any(order => order.Status.IsOnTheRoad())
            ? await OrderQueries.Of(db).OnTheRoad(db, customerId).ToListAsync(cancellationToken)
            : [];
        var parcels = waybills.ToLookup(waybill => waybill.OrderNumber, StringComparer.Ordinal);
        var now = time.GetUtcNow();
        return [.. found.Select(order => new OrderView(order, problems.Of(order, parcels[order.Number], now)))];
    }
}
