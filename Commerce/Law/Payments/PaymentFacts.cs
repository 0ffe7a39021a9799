using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Law.Payments;

/// <summary>Flow 24, 支付问题: the order's sum, the charges made, what is asked.</summary>
public sealed record PaymentFacts : IOrderFacts
{
    /// <summary>Whether the order belongs to whoever asks.</summary>
    public bool OwnOrder { get; init; } = true;

    /// <summary>What the customer wants.</summary>
    public PaymentQuestion Asks { get; init; }

    /// <summary>How far the order is, such as <c>unpaid</c>.</summary>
    public required OrderStatus Status { get; init; }

    /// <summary>What the order costs, in yuan.</summary>
    public required decimal Total { get; init; }

    /// <summary>Charges that succeeded, oldest first.</summary>
    public IReadOnlyList<PaymentPart> Charges { get; init; } = [];

    /// <summary>Unpaid at this instant the order is called off; null: unknown.</summary>
    public DateTimeOffset? PayBefore { get; init; }

    /// <summary>What the gateway answered, such as <c>NOTENOUGH</c>; empty: nothing.</summary>
    public string GatewayCode { get; init; } = "";

    /// <summary>Monthly instalments asked for.</summary>
    public int Months { get; init; }

    /// <summary>Whether the provider lets the customer pay later (先用后付).</summary>
    public bool PayLaterEligible { get; init; }
}
