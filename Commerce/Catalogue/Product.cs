namespace BotApp.Commerce.Catalogue;

/// <summary>Something the shop sells, in one or more variants.</summary>
public sealed record Product
{
    private readonly List<Variant> variants = [];

    /// <summary>Such as P1001.</summary>
    public required string Id { get; init; }

    public required string CategoryId { get; init; }

    public required Bilingual Name { get; init; }

    /// <summary>Other words customers use for it, separated by spaces.</summary>
    public required string Keywords { get; init; }

    /// <summary>File name of the drawing, see <see cref="ProductMedia"/>.</summary>
    public required string Picture { get; init; }

    public IReadOnlyList<Variant> Variants
    {
        get => variants;
        init => variants = [.. value];
    }
}
