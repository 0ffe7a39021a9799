namespace BotApp.Commerce.Customers;

/// <summary>A line of a customer's points ledger; the balance is the sum.</summary>
public sealed record PointsEntry
{
    public required string Id { get; init; }

    public required string CustomerId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Positive: earned or given back; negative: spent or taken back.</summary>
    public required int Points { get; init; }

    public required Bilingual Reason { get; init; }

    public string? OrderNumber { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }
}
