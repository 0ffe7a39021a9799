using BotApp.Commerce.Customers;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Orders;

/// <summary>Answers which orders a shopper has. It shows nobody an order of somebody else.</summary>
public sealed class OrderDesk(IDbContextFactory<ShopDb> shop, OrderProblems problems, OrderPicker picker, TimeProvider time)
{
    /// <summary>The most orders shown in one answer.</summary>
    public const int MostRecent = 20;

    private const int Searched = 100;

    /// <summary>The latest orders, latest first, at most <paramref name="take"/> (1 to 20); empty for a guest.</summary>
    public async Task<IReadOnlyList<OrderView>> RecentAsync(Shopper shopper, int take, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return [];
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await LatestAsync(db, customerId, Math.Clamp(take, 1, MostRecent), cancellationToken);
    }

    public async Task<OrderAnswer> FindAsync(Shopper shopper, string orderNumber, CancellationToken cancellationToken)
    {
        var number = OrderNumbers.Clean(orderNumber);
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return new OrderAnswer.NoSuchOrder(number);
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await ViewAsync(db, customerId, number, cancellationToken) is { } view
            ? new OrderAnswer.Found(view)
            : new OrderAnswer.NoSuchOrder(number);
    }

    /// <summary>The order a shopper most likely means: the latest with a problem, else the latest; null when there is none.</summary>
    public async Task<OrderView?> LikelyAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        var views = await RecentAsync(shopper, MostRecent, cancellationToken);
        return views.FirstOrDefault(view => view.Problem is not null) ?? views.FirstOrDefault();
    }

    /// <summary>The order the words point at, among the latest hundred.</summary>
    public async Task<OrderMatch> MatchAsync(Shopper shopper, OrderWords words, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (shopper is not Shopper.SignedIn(var customerId) || words.IsEmpty)
        {
            return new OrderMatch.None();
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var views = await LatestAsync(db, customerId, Searched, cancellationToken);
        return await picker.PickAsync(db, views, words, cancellationToken);
    }

    private async Task<IReadOnlyList<OrderView>> LatestAsync(ShopDb db, string customerId, int take, CancellationToken cancellationToken)
    {
        var orders = await OrderQueries.Latest(db, customerId, take).ToListAsync(cancellationToken);
        var waybills = orders.Exists(order => order.Status.IsOnTheRoad())
            ? await OrderQueries.OnTheRoad(db, customerId).ToListAsync(cancellationToken)
            : [];
        var now = time.GetUtcNow();
        return
        [
            .. orders.Select(order => new OrderView(
                order,
                problems.Of(order, waybills.Where(waybill => waybill.OrderNumber == order.Number), now)
            )),
        ];
    }

    private async Task<OrderView?> ViewAsync(ShopDb db, string customerId, string number, CancellationToken cancellationToken)
    {
        if (await OrderQueries.ByNumber(db, customerId, number).FirstOrDefaultAsync(cancellationToken) is not { } order)
        {
            return null;
        }

        var waybills = order.Status.IsOnTheRoad() ? await OrderQueries.WaybillsOf(db, number).ToListAsync(cancellationToken) : [];
        return new OrderView(order, problems.Of(order, waybills, time.GetUtcNow()));
    }
}
