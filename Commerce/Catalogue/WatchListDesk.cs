using BotApp.Commerce.Customers;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>Shows a customer the notices they wait for.</summary>
public sealed class WatchListDesk(IDbContextFactory<ShopDb> shop)
{
    /// <summary>The most notices shown in one answer.</summary>
    public const int Most = 10;

    /// <summary>What still waits, latest first, at most <see cref="Most"/>; nothing for a guest.</summary>
    public async Task<IReadOnlyList<WatchView>> WaitingAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return [];
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var rows = await (
            from watch in db.Watches.AsNoTracking()
            join variant in db.Variants.AsNoTracking().Include(variant => variant.Options.OrderBy(option => option.No)) on watch.Sku equals variant.Sku
            join product in db.Products.AsNoTracking() on variant.ProductId equals product.Id
            where watch.CustomerId == customerId && watch.Status == WatchStatus.Waiting
            orderby watch.CreatedAt descending, watch.Number
            select new { watch, variant, product }
        )
            .Take(Most)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new WatchView(row.watch, row.product, row.variant))];
    }
}

/// <summary>A notice somebody waits for, with what it is about.</summary>
public sealed record WatchView(Watch Watch, Product Product, Variant Variant)
{
    public Bilingual Name => new($"{Product.Name.Zh} {Variant.Label.Zh}".TrimEnd(), $"{Product.Name.En} {Variant.Label.En}".TrimEnd());
}
