using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>Sets products side by side by the facts of the catalogue. Writes nothing and prefers none.</summary>
public sealed class CompareDesk(IDbContextFactory<ShopDb> shop)
{
    /// <summary>The products in that order, at most <see cref="Comparison.Most"/>; null when fewer than two of them exist.</summary>
    /// <param name="productIds">The products.</param>
    /// <param name="wish">What was said of choices and sums: of each product the variants that meet it are priced, all of them where none does.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<Comparison?> CompareAsync(IReadOnlyList<string> productIds, AdviceWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(productIds);
        ArgumentNullException.ThrowIfNull(wish);
        string[] ids = [.. productIds.Distinct(StringComparer.Ordinal).Take(Comparison.Most)];
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var read = await db.WithFacts().Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken);
        var products = ids.Select(id => read.Find(product => product.Id == id)).OfType<Product>().ToList();
        if (products.Count < 2)
        {
            return null;
        }

        var pieces = await db.PiecesAsync(products, wish.Region, cancellationToken);
        return new([.. products.Select(product => Shown(product, pieces, wish))], Rows(products));
    }

    private static AdvisedProduct Shown(Product product, IReadOnlyDictionary<string, int> pieces, AdviceWish wish)
    {
        var meant = new AdviceField([product], pieces, wish).Left;
        var there = meant.Where(one => one.Pieces > 0).ToList();
        var from = (there.Count > 0 ? there : meant).MinBy(one => one.Variant.Price)!;
        return new(product, from.Variant, there.Sum(one => one.Pieces), [], meant.Count - 1);
    }

    private static IReadOnlyList<ComparedFact> Rows(List<Product> products)
    {
        var facts = products.ConvertAll(product =>
            product.Facts().Where(fact => !fact.Name.Zh.StartsWith("尺码 ", StringComparison.Ordinal)).ToList()
        );
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
