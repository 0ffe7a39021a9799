using BotApp.Commerce.Catalogue;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>What a product page says beside name and price; a spec is written "屏幕|Screen:6.7英寸|6.7 inch".</summary>
internal sealed record GoodsFacts(string? Brand, GoodsKind Kind, string TaxItem, params string[] Specs)
{
    private static readonly Dictionary<string, GoodsFacts> All = new[] { TechFacts.All, HomeFacts.All, FashionFacts.All, DailyFacts.All, NoveltyFacts.All }
        .SelectMany(facts => facts)
        .ToDictionary(fact => fact.Key, fact => fact.Value, StringComparer.Ordinal);

    public SevenDayClass SevenDay { get; init; }

    public int Guarantee { get; init; }

    public bool Installed { get; init; }

    public decimal TaxRate { get; init; } = 0.13m;

    public DateOnly? PartsUntil { get; init; }

    public static Product On(Product product) => All.TryGetValue(product.Id, out var facts) ? facts.Describe(product) : product;

    private Product Describe(Product product) =>
        product with
        {
            Brand = Brand,
            Kind = Kind,
            SevenDay = SevenDay,
            GuaranteeMonths = Guarantee,
            NeedsInstallation = Installed,
            TaxRate = TaxRate,
            TaxItem = TaxItem,
            PartsUntil = PartsUntil,
            Specs = [.. Specs.Select((spec, i) => Spec(product.Id, i + 1, spec.Split(':')))],
        };

    private static ProductSpec Spec(string productId, int no, string[] written) =>
        new()
        {
            ProductId = productId,
            No = no,
            Name = Words.Of(written[0]),
            Value = Words.Of(written[1]),
        };
}
