namespace BotApp.Commerce.Law.Payments;

/// <summary>What one method paid.</summary>
public sealed record PaymentPart
{
    public required PaymentMethod Method { get; init; }

    /// <summary>Yuan, not negative.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Yuan given back by this method already.</summary>
    public decimal Refunded { get; init; }

    /// <summary>Yuan that can still go back.</summary>
    internal decimal Left => decimal.Max(0m, Amount - decimal.Max(0m, Refunded));
}
