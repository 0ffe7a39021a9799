namespace BotApp.Commerce.Refunds;

/// <summary>Money on its way back to a customer.</summary>
public sealed record Refund
{
    private readonly List<RefundPart> parts = [];
    private readonly List<RefundStep> steps = [];

    public required string Number { get; init; }

    public required string OrderNumber { get; init; }

    public required string CustomerId { get; init; }

    public required RefundCause Cause { get; init; }

    public required RefundStatus Status { get; init; }

    /// <summary>The parts sum to it.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The return, claim or ticket it belongs to.</summary>
    public string? SubjectNumber { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The last instant by which it should have arrived.</summary>
    public required DateTimeOffset DueAt { get; init; }

    public DateTimeOffset? ArrivedAt { get; init; }

    public int Version { get; init; }

    public IReadOnlyList<RefundPart> Parts
    {
        get => parts;
        init => parts = [.. value];
    }

    public IReadOnlyList<RefundStep> Steps
    {
        get => steps;
        init => steps = [.. value];
    }
}
