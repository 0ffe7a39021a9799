namespace BotApp.Commerce.Catalogue;

/// <summary>A wish to be told when something is in stock again, or cheaper.</summary>
public sealed record Watch
{
    public required string Number { get; init; }

    public required string CustomerId { get; init; }

    public required string Sku { get; init; }

    public required WatchKind Kind { get; init; }

    /// <summary>Tell at this price or below; null for stock.</summary>
    public decimal? Target { get; init; }

    public required WatchStatus Status { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? NotifiedAt { get; init; }

    public int Version { get; init; }
}
