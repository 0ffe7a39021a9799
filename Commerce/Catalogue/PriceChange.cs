namespace BotApp.Commerce.Catalogue;

/// <summary>From when a variant cost how much.</summary>
public sealed record PriceChange
{
    public required string Sku { get; init; }

    public required DateTimeOffset At { get; init; }

    public required decimal Price { get; init; }
}
