using BotApp.Commerce.Law.Catalogue;

namespace BotApp.Commerce.Catalogue;

/// <summary>Which variants could be named, the best first, and why: reasons are facts, never praise.</summary>
internal static class Candidates
{
    public static IReadOnlyList<Candidate> Instead(IReadOnlyList<Product> products, string sku)
    {
        var own = products.First(product => product.Variants.Any(variant => variant.Sku == sku));
        var wanted = own.Variants.First(variant => variant.Sku == sku);
        var same = own
            .Variants.Where(variant => variant.Sku != sku)
            .OrderBy(variant => decimal.Abs(variant.Price - wanted.Price))
            .ThenBy(variant => variant.Sku, StringComparer.Ordinal)
            .Select(variant => new Candidate(own, variant, ProductWords.SameProduct(variant)));
        var others = products
            .Where(product => product.Id != own.Id)
            .Select(product => (product, variant: Nearest(product, wanted.Price)))
            .Where(pair => pair.variant is not null)
            .OrderBy(pair => decimal.Abs(pair.variant!.Price - wanted.Price))
            .ThenBy(pair => pair.product.Id, StringComparer.Ordinal)
            .Select(pair => new Candidate(pair.product, pair.variant!, ProductWords.Price(pair.variant!.Price, wanted.Price)));
        return [.. same, .. others];
    }

    /// <summary>One variant of each product, its cheapest in stock.</summary>
    public static IReadOnlyList<Candidate> Fitting(IReadOnlyList<Product> products) =>
        [
            .. products
                .Select(product => (product, variant: Nearest(product, 0m)))
                .Where(pair => pair.variant is not null)
                .Select(pair => new Candidate(pair.product, pair.variant!, ProductWords.Fitting(pair.product))),
        ];

    /// <summary>What the customer looked at, latest first, then the rest.</summary>
    public static IReadOnlyList<Candidate> SeenFirst(IReadOnlyList<Candidate> plain, IReadOnlyList<string> seen)
    {
        var personal = seen.Select(id => plain.FirstOrDefault(candidate => candidate.Product.Id == id)).OfType<Candidate>().ToList();
        return
        [
            .. personal.Select(candidate => candidate with { IsPersonal = true, Because = ProductWords.Seen }),
            .. plain.Except(personal),
        ];
    }

    private static Variant? Nearest(Product product, decimal price) =>
        product.Variants.Where(variant => variant.Stock > 0).MinBy(variant => decimal.Abs(variant.Price - price));
}

/// <summary>A variant that could be named.</summary>
internal sealed record Candidate(Product Product, Variant Variant, Bilingual Because, bool IsPersonal = false)
{
    public NamedProduct Named =>
        new(
            Variant.Sku,
            Product.Id,
            new($"{Product.Name.Zh} {Variant.Label.Zh}".TrimEnd(), $"{Product.Name.En} {Variant.Label.En}".TrimEnd()),
            Variant.Price,
            Because,
            IsPersonal
        );

    public ProductCandidate Fact =>
        new()
        {
            Name = Variant.Sku,
            Stock = Variant.Stock,
            Because = Because.Zh,
            Personal = IsPersonal,
        };
}
