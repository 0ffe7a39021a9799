namespace BotApp.Commerce.Policies;

/// <summary>Payments.</summary>
public sealed record PaymentTerms
{
    /// <summary>An unpaid order is called off after this.</summary>
    public TimeSpan PayWithin { get; init; } = TimeSpan.FromHours(24);
}
