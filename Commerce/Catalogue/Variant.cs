namespace BotApp.Commerce.Catalogue;

/// <summary>A product one can put in the basket: its choices made, with a price and a stock.</summary>
public sealed record Variant
{
    private readonly List<VariantOption> options = [];

    public required string Sku { get; init; }

    public required string ProductId { get; init; }

    public required decimal Price { get; init; }

    /// <summary>Pieces that can be sold now, never negative.</summary>
    public required int Stock { get; init; }

    /// <summary>Grows with every write; two writers of one version cannot both win.</summary>
    public int Version { get; init; }

    public IReadOnlyList<VariantOption> Options
    {
        get => options;
        init => options = [.. value];
    }

    /// <summary>All choices in one short wording; empty when there is nothing to choose.</summary>
    public Bilingual Label =>
        new(string.Join(' ', Options.Select(option => option.Value.Zh)), string.Join(", ", Options.Select(option => option.Value.En)));
}
