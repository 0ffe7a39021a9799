using BotApp.Commerce.Catalogue;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>What each variant cost from when on. Some fell within the last day, after everybody who bought them had paid the old price.</summary>
internal sealed class PriceFalls
{
    /// <summary>The rice is the one demo-2 paid for less than five days ago.</summary>
    private static readonly Dictionary<string, decimal> Fallen = new(StringComparer.Ordinal)
    {
        ["P7005-02"] = 129m,
        ["P2004-02"] = 1649m,
        ["P3004-02"] = 1599m,
    };

    private PriceFalls(IReadOnlyList<PriceChange> history) => History = history;

    public IReadOnlyList<PriceChange> History { get; }

    public static PriceFalls Of(IReadOnlyList<Product> products, IReadOnlyList<Sale> sales, DateTimeOffset now)
    {
        var opened = now.AddDays(-200);
        var variants = products.SelectMany(product => product.Variants).ToList();
        var first = variants.Select(variant => Change(variant.Sku, opened, variant.Price));
        var later = variants
            .Where(variant => Fallen.ContainsKey(variant.Sku))
            .Select(variant => Change(variant.Sku, Fell(variant.Sku, sales, now), Fallen[variant.Sku]));
        return new PriceFalls([.. first, .. later]);
    }

    public Product Current(Product product) =>
        product.Variants.Any(variant => Fallen.ContainsKey(variant.Sku))
            ? product with
            {
                Variants =
                [
                    .. product.Variants.Select(variant => variant with { Price = Fallen.GetValueOrDefault(variant.Sku, variant.Price) }),
                ],
            }
            : product;

    /// <summary>Twenty hours ago, or right after the last purchase since.</summary>
    private static DateTimeOffset Fell(string sku, IReadOnlyList<Sale> sales, DateTimeOffset now)
    {
        var planned = now.AddHours(-20);
        var bought = sales.Where(sale => sale.Order.Lines.Any(line => line.Sku == sku)).Select(sale => sale.Order.PlacedAt.AddSeconds(1));
        return bought.Where(at => at > planned).DefaultIfEmpty(planned).Max();
    }

    private static PriceChange Change(string sku, DateTimeOffset at, decimal price) =>
        new()
        {
            Sku = sku,
            At = at,
            Price = price,
        };
}
