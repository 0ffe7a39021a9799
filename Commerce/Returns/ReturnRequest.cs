namespace BotApp.Commerce.Returns;

/// <summary>A customer's return: what goes back, why, and what comes of it.</summary>
public sealed record ReturnRequest
{
    private readonly List<ReturnLine> lines = [];

    public required string Number { get; init; }

    public required string OrderNumber { get; init; }

    public required string CustomerId { get; init; }

    public required ReturnKind Kind { get; init; }

    public required ReturnStatus Status { get; init; }

    /// <summary>The customer's words, masked.</summary>
    public required string Reason { get; init; }

    /// <summary>What will be given back.</summary>
    public required decimal Refund { get; init; }

    public required Bearer FreightBorneBy { get; init; }

    /// <summary>What the way back is expected to cost; 0 when unknown.</summary>
    public required decimal Freight { get; init; }

    public required HandIn HandIn { get; init; }

    /// <summary>The last instant to hand the goods in; null when nothing has to come back.</summary>
    public DateTimeOffset? ShipBefore { get; init; }

    public string? WaybillNumber { get; init; }

    /// <summary>Where the customer wants the money; null: the way it came.</summary>
    public string? RefundMethodId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ReceivedAt { get; init; }

    public string? RefundNumber { get; init; }

    public int Version { get; init; }

    public IReadOnlyList<ReturnLine> Lines
    {
        get => lines;
        init => lines = [.. value];
    }
}
