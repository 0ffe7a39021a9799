namespace BotApp.Commerce.Returns;

/// <summary>A customer's exchange: what goes back and what comes instead.</summary>
public sealed record ExchangeRequest
{
    private readonly List<ExchangeLine> lines = [];

    public required string Number { get; init; }

    public required string OrderNumber { get; init; }

    public required string CustomerId { get; init; }

    public required ReturnKind Kind { get; init; }

    public required ExchangeStatus Status { get; init; }

    public required string Reason { get; init; }

    /// <summary>Positive: the customer pays more.</summary>
    public required decimal Difference { get; init; }

    public string? PaymentMethodId { get; init; }

    public required Bearer FreightBorneBy { get; init; }

    public DateTimeOffset? ShipBefore { get; init; }

    public string? WaybillBack { get; init; }

    public string? WaybillOut { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public int Version { get; init; }

    public IReadOnlyList<ExchangeLine> Lines
    {
        get => lines;
        init => lines = [.. value];
    }
}
