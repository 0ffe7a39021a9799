using BotApp.Commerce.Customers;

namespace BotApp.Commerce.Orders;

/// <summary>Money that came in for an order or went back, in the order it happened.</summary>
public sealed record OrderPayment
{
    public required string OrderNumber { get; init; }

    /// <summary>From 1 within the order.</summary>
    public required int No { get; init; }

    public required PaymentType Type { get; init; }

    public required MethodKind Method { get; init; }

    /// <summary>The customer's payment method on file; null when none.</summary>
    public string? MethodId { get; init; }

    /// <summary>Always positive.</summary>
    public required decimal Amount { get; init; }

    public required DateTimeOffset At { get; init; }

    public bool IsDeposit { get; init; }

    public string? GatewayReference { get; init; }
}
