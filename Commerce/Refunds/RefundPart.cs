using BotApp.Commerce.Customers;

namespace BotApp.Commerce.Refunds;

/// <summary>What of a refund goes back to one means of payment.</summary>
public sealed record RefundPart
{
    public required string RefundNumber { get; init; }

    public required int No { get; init; }

    public required MethodKind Method { get; init; }

    public string? MethodId { get; init; }

    public required decimal Amount { get; init; }

    public string? GatewayReference { get; init; }

    /// <summary>The channel's own word for why it did not go through the last time; null: it did, or nobody knows yet.</summary>
    public string? FailureCode { get; init; }

    public DateTimeOffset? ArrivedAt { get; init; }
}
