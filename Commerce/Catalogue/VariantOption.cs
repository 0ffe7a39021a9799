namespace BotApp.Commerce.Catalogue;

/// <summary>One choice that makes a variant: 颜色 曜石黑, 容量 256GB, 尺码 L.</summary>
public sealed record VariantOption
{
    public required string Sku { get; init; }

    /// <summary>From 1 within the variant.</summary>
    public required int No { get; init; }

    public required Bilingual Name { get; init; }

    public required Bilingual Value { get; init; }
}
