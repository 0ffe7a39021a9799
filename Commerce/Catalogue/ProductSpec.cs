namespace BotApp.Commerce.Catalogue;

/// <summary>A fact of a product: 屏幕 6.7 英寸.</summary>
public sealed record ProductSpec
{
    public required string ProductId { get; init; }

    /// <summary>From 1 within the product, most asked for first.</summary>
    public required int No { get; init; }

    public required Bilingual Name { get; init; }

    public required Bilingual Value { get; init; }
}
