using BotApp.Commerce.Customers;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Orders;

/// <summary>Answers which orders a shopper has. It shows nobody an order of somebody else.</summary>
public sealed class OrderDesk(IDbContextFactory<ShopDb> shop, OrderReader reader, OrderPicker picker)
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
        return await reader.LatestAsync(db, customerId, Math.Clamp(take, 1, MostRecent), cancellationToken);
    }

    public async Task<OrderAnswer> FindAsync(Shopper shopper, string orderNumber, CancellationToken cancellationToken)
    {
        var number = OrderNumbers.Clean(orderNumber);
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return new OrderAnswer.NoSuchOrder(number);
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await reader.FindAsync(db, customerId, number, cancellationToken) is { } view
            ? new OrderAnswer.Found(view)
            : new OrderAnswer.NoSuchOrder(number);
    }

    /// <summary>The order a shopper most likely means: the latest with a problem, else the latest; null when there is none.</summary>
    public async Task<OrderView?> LikelyAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return null;
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var underWay = await reader.UnderWayAsync(db, customerId, cancellationToken);
        return underWay.Find(view => view.Problem is not null)
            ?? (await reader.LatestAsync(db, customerId, 1, cancellationToken)).FirstOrDefault();
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
        var views = await reader.LatestAsync(db, customerId, Searched, cancellationToken);
        return await picker.PickAsync(db, views, words, cancellationToken);
    }
}
