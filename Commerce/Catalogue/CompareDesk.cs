using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>Sets products side by side by the facts of the catalogue. Writes nothing and prefers none.</summary>
public sealed class CompareDesk(IDbContextFactory<ShopDb> shop)
{
    /// <summary>The products in that order, at most <see cref="Comparison.Most"/>; null when fewer than two of them exist.</summary>
    public async Task<Comparison?> CompareAsync(IReadOnlyList<string> productIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(productIds);
        string[] ids = [.. productIds.Distinct(StringComparer.Ordinal).Take(Comparison.Most)];
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var read = await db.WithFacts().Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken);
        var products = ids.Select(id => read.Find(product => product.Id == id)).OfType<Product>().ToList();
        return products.Count < 2 ? null : new([.. products.Select(Shown)], Rows(products));
    }

    private static AdvisedProduct Shown(Product product)
    {
        var there = product.Variants.Where(variant => variant.Stock > 0).ToList();
        var from = (there.Count > 0 ? there : product.Variants).MinBy(variant => variant.Price)!;
        return new(product, from, there.Sum(variant => variant.Stock), [], product.Variants.Count - 1);
    }

    private static IReadOnlyList<ComparedFact> Rows(List<Product> products)
    {
        var facts = products.ConvertAll(product => product.Facts().Where(fact => !fact.Name.Zh.StartsWith("尺码 ", StringComparison.Ordinal)).ToList());
        return
        [
            .. facts
                .SelectMany(all => all)
                .Select(fact => fact.Name)
                .DistinctBy(name => name.Zh, StringComparer.Ordinal)
                .Select(name => new ComparedFact(name, [.. facts.Select(all => all.Find(fact => fact.Name.Zh == name.Zh).Value)]))
                .OrderByDescending(row => row.Differs),
        ];
    }
}
