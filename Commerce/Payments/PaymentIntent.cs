using BotApp.Commerce.Customers;

namespace BotApp.Commerce.Payments;

/// <summary>One attempt to pay for an order.</summary>
public sealed record PaymentIntent
{
    public required string Number { get; init; }

    public required string OrderNumber { get; init; }

    public required string CustomerId { get; init; }

    public required decimal Amount { get; init; }

    public required MethodKind Method { get; init; }

    public string? MethodId { get; init; }

    public required IntentStatus Status { get; init; }

    /// <summary>The gateway's own word for why it failed.</summary>
    public string? GatewayCode { get; init; }

    public string? GatewayReference { get; init; }

    public bool IsDeposit { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public int Version { get; init; }
}
