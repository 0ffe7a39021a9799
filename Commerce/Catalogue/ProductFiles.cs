using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>Reads products with everything that is told of them.</summary>
internal static class ProductFiles
{
    public static IQueryable<Product> WithFacts(this ShopDb db) =>
        db
            .Products.AsNoTracking()
            .Include(product => product.Specs.OrderBy(spec => spec.No))
            .Include(product => product.Variants.OrderBy(variant => variant.Sku))
                .ThenInclude(variant => variant.Options.OrderBy(option => option.No))
            .AsSplitQuery();

    /// <summary>Pieces by region; a variant whose regions are not counted has its one stock under an empty name.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> StockAsync(
        this ShopDb db,
        Variant variant,
        CancellationToken cancellationToken
    )
    {
        var regions = await db.RegionStocks.AsNoTracking().Where(row => row.Sku == variant.Sku).ToListAsync(cancellationToken);
        return regions.Count == 0
            ? new Dictionary<string, int>(StringComparer.Ordinal) { [""] = variant.Stock }
            : regions.ToDictionary(row => row.Region, row => row.Quantity, StringComparer.Ordinal);
    }

    /// <summary>What is told of a product by name, in the customer's two languages: its facts, its maker, its choices.</summary>
    public static IEnumerable<(Bilingual Name, Bilingual Value)> Facts(this Product product)
    {
        foreach (var spec in product.Specs)
        {
            yield return (spec.Name, spec.Value);
        }

        if (product.Brand is { } brand)
        {
            yield return (new("品牌", "Brand"), new(brand, brand));
        }

        foreach (var choice in product.Variants.SelectMany(variant => variant.Options).GroupBy(option => option.Name))
        {
            var values = choice.Select(option => option.Value).Distinct().ToList();
            yield return (
                choice.Key,
                new(string.Join('、', values.Select(value => value.Zh)), string.Join(", ", values.Select(value => value.En)))
            );
        }
    }
}
