using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Law;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Prices;

/// <summary>
/// Says what became cheaper of late: compared with the lowest price of the seven days before the fall (明码标价和禁止价格欺诈规定 16), so that no reduction is
/// claimed that there was not.
/// </summary>
public sealed class OffersDesk(IDbContextFactory<ShopDb> shop, CurrentTerms terms)
{
    /// <summary>A fall older than this is no news; and so many days before it are compared with.</summary>
    private const int Days = 7;

    private const int Most = 5;

    /// <summary>The largest falls in proportion first, one a product; sold-out goods are left out.</summary>
    public async Task<IReadOnlyList<PriceFall>> LatelyAsync(CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var since = terms.Now.Now.AddDays(-Days);
        var skus = await db.PriceChanges.Where(change => change.At >= since).Select(change => change.Sku).Distinct().ToListAsync(cancellationToken);
        var history = await db.PriceChanges.AsNoTracking().Where(change => skus.Contains(change.Sku)).ToListAsync(cancellationToken);
        var goods = await (
            from variant in db.Variants
            join product in db.Products on variant.ProductId equals product.Id
            where skus.Contains(variant.Sku) && variant.Stock > 0
            select new { variant.Sku, variant.Price, product }
        ).ToListAsync(cancellationToken);
        var falls = goods.Select(row => Fall(row.product, row.Price, [.. history.Where(change => change.Sku == row.Sku).OrderBy(change => change.At)]));
        return
        [
            .. falls
                .OfType<PriceFall>()
                .OrderBy(fall => fall.Now / fall.Before)
                .ThenBy(fall => fall.ProductId, StringComparer.Ordinal)
                .DistinctBy(fall => fall.ProductId, StringComparer.Ordinal)
                .Take(Most),
        ];
    }

    /// <summary>Null when it did not fall, or was not sold before.</summary>
    private static PriceFall? Fall(Product product, decimal price, IReadOnlyList<PriceChange> history)
    {
        var fell = history[^1].At;
        var earlier = history.SkipLast(1).Where((_, index) => history[index + 1].At > fell.AddDays(-Days)).ToList();
        return earlier.Count > 0 && earlier.Min(change => change.Price) is var before && price < before
            ? new(product.Id, product.Name, before, price)
            : null;
    }
}

/// <summary>A product that costs less than some days ago, in yuan.</summary>
public sealed record PriceFall(string ProductId, Bilingual Name, decimal Before, decimal Now);
