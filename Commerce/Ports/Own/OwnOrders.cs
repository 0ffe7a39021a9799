using BotApp.Commerce.Orders;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Own;

/// <summary>Orders in the shop's own tables.</summary>
internal sealed class OwnOrders : IOrderSystem
{
    public async Task<IReadOnlyList<Order>> LatestAsync(ShopDb db, string customerId, int take, CancellationToken cancellationToken) =>
        await OrderQueries.Of(db).Latest(db, customerId, take).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Order>> UnderWayAsync(ShopDb db, string customerId, int take, CancellationToken cancellationToken) =>
        await OrderQueries.Of(db).UnderWay(db, customerId, take).ToListAsync(cancellationToken);

    public async Task<Order?> FindAsync(ShopDb db, string customerId, string number, CancellationToken cancellationToken) =>
        await OrderQueries.Of(db).ByNumber(db, customerId, number).FirstOrDefaultAsync(cancellationToken);

    public async Task<Order?> FindToChangeAsync(ShopDb db, string customerId, string number, CancellationToken cancellationToken)
    {
        var queries = OrderQueries.Of(db);
        var rows = await queries.ToChange(db, customerId, number).ToListAsync(cancellationToken);
        if (rows is [])
        {
            return null;
        }

        _ = await queries.PromotionsOf(db, number).ToListAsync(cancellationToken);
        return rows[0].Order;
    }

    public Task SaveAsync(ShopDb db, Order found, Order changed, CancellationToken cancellationToken)
    {
        db.Replace(found, changed);
        return Task.CompletedTask;
    }
}
