namespace BotApp.Commerce.Invoices;

/// <summary>An invoice, blue or red-letter, from the request to the file in the buyer's hands.</summary>
public sealed record Fapiao
{
    private readonly List<FapiaoLine> lines = [];

    /// <summary>Our 受理编号.</summary>
    public required string Number { get; init; }

    public required string OrderNumber { get; init; }

    public required string CustomerId { get; init; }

    public required FapiaoKind Kind { get; init; }

    public required FapiaoStatus Status { get; init; }

    public required BuyerType BuyerType { get; init; }

    public required string Title { get; init; }

    public string? TaxId { get; init; }

    public string? BuyerAddress { get; init; }

    public string? BuyerPhone { get; init; }

    public string? BuyerBank { get; init; }

    public string? Email { get; init; }

    /// <summary>Without tax; negative on a red-letter invoice.</summary>
    public required decimal Amount { get; init; }

    public required decimal Tax { get; init; }

    /// <summary>价税合计 = amount + tax.</summary>
    public required decimal Total { get; init; }

    /// <summary>The 20 digits the tax platform gives; null until issued.</summary>
    public string? DigitalNumber { get; init; }

    /// <summary>On a red-letter invoice the digital number of the blue one.</summary>
    public string? RedOf { get; init; }

    public string? ConfirmationNumber { get; init; }

    /// <summary>用途确认 by the buyer.</summary>
    public bool IsUsed { get; init; }

    /// <summary>入账 by the buyer.</summary>
    public bool IsBooked { get; init; }

    public string? Remark { get; init; }

    public required DateTimeOffset RequestedAt { get; init; }

    public DateTimeOffset? IssuedAt { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    public int Version { get; init; }

    public IReadOnlyList<FapiaoLine> Lines
    {
        get => lines;
        init => lines = [.. value];
    }
}
