namespace BotApp.Commerce.Prices;

/// <summary>A difference paid back because the price fell.</summary>
public sealed record PriceProtectionClaim
{
    public required string Number { get; init; }

    public required string OrderNumber { get; init; }

    public required int LineNo { get; init; }

    public required string CustomerId { get; init; }

    /// <summary>What one piece cost the customer after discounts.</summary>
    public required decimal PaidUnit { get; init; }

    public required decimal CurrentUnit { get; init; }

    public required int Quantity { get; init; }

    public required decimal Amount { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string RefundNumber { get; init; }
}
