namespace BotApp.Commerce.Insurance;

/// <summary>A claim on a freight policy for one return.</summary>
public sealed record InsuranceClaim
{
    public required string Number { get; init; }

    public required string PolicyNumber { get; init; }

    public required string ReturnNumber { get; init; }

    public required string CustomerId { get; init; }

    public required ClaimStatus Status { get; init; }

    public required decimal Amount { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Payout expected by then.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public DateTimeOffset? PaidAt { get; init; }

    public int Version { get; init; }
}
