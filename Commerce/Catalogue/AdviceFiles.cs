using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>Reads what could be advised: never more products than asked for, however large the shop.</summary>
internal static class AdviceFiles
{
    /// <summary>The products of the wish with their facts, by id. Of a whole department the price is looked at first.</summary>
    public static async Task<IReadOnlyList<Product>> InScopeAsync(this ShopDb db, AdviceWish wish, int most, CancellationToken cancellationToken)
    {
        if (wish.ProductIds.Count > 0)
        {
            string[] ids = [.. wish.ProductIds.Take(most)];
            return await db.WithFacts().Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        }

        var all = db.WithFacts().Where(row => row.CategoryId == wish.CategoryId).OrderBy(row => row.Id);
        var priced = await all.Where(row =>
                row.Variants.Any(variant =>
                    (wish.AtMost == null || variant.Price <= wish.AtMost)
                    && (wish.AtLeast == null || variant.Price >= wish.AtLeast)
                    && (wish.Below == null || variant.Price < wish.Below)
                    && (wish.Above == null || variant.Price > wish.Above)
                )
            )
            .Take(most)
            .ToListAsync(cancellationToken);
        return priced.Count > 0 ? priced : await all.Take(most).ToListAsync(cancellationToken);
    }

    /// <summary>Pieces of each variant for a region; everywhere together when it is empty or regions are not counted.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> PiecesAsync(
        this ShopDb db,
        IReadOnlyList<Product> products,
        string region,
        CancellationToken cancellationToken
    )
    {
        var variants = products.SelectMany(product => product.Variants).ToList();
        var skus = variants.ConvertAll(variant => variant.Sku);
        var rows = region.Length == 0 ? [] : await db.RegionStocks.AsNoTracking().Where(row => skus.Contains(row.Sku)).ToListAsync(cancellationToken);
        var counted = rows.ToLookup(row => row.Sku, StringComparer.Ordinal);
        return variants.ToDictionary(
            variant => variant.Sku,
            variant =>
                counted.Contains(variant.Sku)
                    ? counted[variant.Sku].Where(row => row.Region == region).Sum(row => row.Quantity)
                    : variant.Stock,
            StringComparer.Ordinal
        );
    }
}
