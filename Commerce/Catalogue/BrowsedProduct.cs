namespace BotApp.Commerce.Catalogue;

/// <summary>A product a customer looked at.</summary>
public sealed record BrowsedProduct
{
    public required string CustomerId { get; init; }

    public required string ProductId { get; init; }

    /// <summary>The last time.</summary>
    public required DateTimeOffset At { get; init; }

    public required int Times { get; init; }
}
