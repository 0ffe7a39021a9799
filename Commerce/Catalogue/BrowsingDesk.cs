using BotApp.Commerce.Customers;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>Remembers which products a customer looked at, only while they agree to profiling, and forgets them on request.</summary>
public sealed class BrowsingDesk
{
    /// <summary>The most products shown in one answer.</summary>
    public const int MostRecent = 20;

    private readonly ShopUnit unit;
    private readonly IDbContextFactory<ShopDb> shop;
    private readonly ShopClock clock;

    internal BrowsingDesk(ShopUnit unit, IDbContextFactory<ShopDb> shop, ShopClock clock)
    {
        this.unit = unit;
        this.shop = shop;
        this.clock = clock;
    }

    /// <summary>Whether it was remembered: not for guests, not without consent, not a product the shop does not have.</summary>
    public async Task<bool> RememberAsync(Shopper shopper, string productId, CancellationToken cancellationToken) =>
        shopper is Shopper.SignedIn(var customerId)
        && await unit.RunAsync(db => OnceAsync(db, customerId, productId, cancellationToken), undo => !undo, cancellationToken);

    /// <summary>Forgets one product, or all of them (null). Needs no consent; how many were forgotten.</summary>
    public async Task<int> ForgetAsync(Shopper shopper, string? productId, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return 0;
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await db
            .BrowsedProducts.Where(row => row.CustomerId == customerId && (productId == null || row.ProductId == productId))
            .ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>What a customer looked at, latest first, at most <paramref name="take"/> (1 to 20); nothing once the consent is withdrawn.</summary>
    public async Task<IReadOnlyList<BrowsedProduct>> RecentAsync(Shopper shopper, int take, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return [];
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await db.HasAgreedAsync(customerId, ConsentPurpose.Profiling, cancellationToken)
            ? await db
                .BrowsedProducts.AsNoTracking()
                .Where(row => row.CustomerId == customerId)
                .OrderByDescending(row => row.At)
                .ThenBy(row => row.ProductId)
                .Take(Math.Clamp(take, 1, MostRecent))
                .ToListAsync(cancellationToken)
            : [];
    }

    private async Task<bool> OnceAsync(ShopDb db, string customerId, string productId, CancellationToken cancellationToken)
    {
        if (
            !await db.HasAgreedAsync(customerId, ConsentPurpose.Profiling, cancellationToken)
            || !await db.Products.AnyAsync(row => row.Id == productId, cancellationToken)
        )
        {
            return false;
        }

        var seen = await db.BrowsedProducts.FirstOrDefaultAsync(
            row => row.CustomerId == customerId && row.ProductId == productId,
            cancellationToken
        );
        if (seen is null)
        {
            db.Add(
                new BrowsedProduct
                {
                    CustomerId = customerId,
                    ProductId = productId,
                    At = clock.Now,
                    Times = 1,
                }
            );
        }
        else
        {
            db.Replace(seen, seen with { At = clock.Now, Times = seen.Times + 1 });
        }

        return true;
    }
}
