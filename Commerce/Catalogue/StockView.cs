namespace BotApp.Commerce.Catalogue;

/// <summary>Where pieces of a variant lie; <paramref name="Regions"/> is empty when the shop does not count by region.</summary>
public sealed record StockView(Product Product, Variant Variant, IReadOnlyList<RegionStock> Regions)
{
    public Bilingual Name => new($"{Product.Name.Zh} {Variant.Label.Zh}".TrimEnd(), $"{Product.Name.En} {Variant.Label.En}".TrimEnd());

    public int Pieces => Regions.Count > 0 ? Regions.Sum(region => region.Quantity) : Variant.Stock;
}
