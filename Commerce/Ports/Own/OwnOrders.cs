using BotApp.Commerce.Orders;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Own;

/// <summary>Orders in the shop's own tables.</summary>
internal sealed class OwnOrders : IOrderSystem
{
    /// <summary>Loaded of no order but one read whole.</summary>
    private const string Whole = nameof(Order.Promotions);

    public async Task<IReadOnlyList<Order>> LatestAsync(ShopDb db, string customerId, int take, CancellationToken cancellationToken) =>
        await OrderQueries.Of(db).Latest(db, customerId, take).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Order>> UnderWayAsync(ShopDb db, string customerId, int take, CancellationToken cancellationToken) =>
        await OrderQueries.Of(db).UnderWay(db, customerId, take).ToListAsync(cancellationToken);

    public async Task<Order?> FindAsync(ShopDb db, string customerId, string number, CancellationToken cancellationToken) =>
        await OrderQueries.Of(db).ByNumber(db, customerId, number).FirstOrDefaultAsync(cancellationToken);

    public async Task<Order?> FindToChangeAsync(ShopDb db, string customerId, string number, CancellationToken cancellationToken)
    {
        if (Held(db, customerId, number) is { } held)
        {
            return held;
        }

        var queries = OrderQueries.Of(db);
        var rows = await queries.ToChange(db, customerId, number).ToListAsync(cancellationToken);
        if (rows is [])
        {
            return null;
        }

        var promotions = rows[0].HasPromotions ? await queries.PromotionsOf(db, number).ToListAsync(cancellationToken) : [];
        return Hold(db, OrderRows.Whole(rows, promotions));
    }

    public Task SaveAsync(ShopDb db, Order found, Order changed, CancellationToken cancellationToken)
    {
        db.Replace(found, changed);
        return Task.CompletedTask;
    }

    /// <summary>
    /// Where anything can be changed the order itself is tracked, so that it has the lines and payments added to it, and whoever asks again gets what was
    /// changed; its parts are tracked when they are replaced.
    /// </summary>
    private static Order Hold(ShopDb db, Order order)
    {
        if (db.ChangeTracker.QueryTrackingBehavior == QueryTrackingBehavior.TrackAll)
        {
            var entry = db.Entry(order);
            entry.State = EntityState.Unchanged;
            entry.Navigation(Whole).IsLoaded = true;
        }

        return order;
    }

    private static Order? Held(ShopDb db, string customerId, string number) =>
        db.ChangeTracker.Entries<Order>()
            .FirstOrDefault(entry => entry.Entity.Number == number && entry.Entity.CustomerId == customerId && entry.Navigation(Whole).IsLoaded)
            ?.Entity;
}
