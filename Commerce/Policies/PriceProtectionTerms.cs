namespace BotApp.Commerce.Policies;

/// <summary>价保: paying back a difference when a price falls.</summary>
public sealed record PriceProtectionTerms
{
    /// <summary>Days after the order was paid.</summary>
    public int Days { get; init; } = 7;

    /// <summary>Days for large appliances.</summary>
    public int LargeApplianceDays { get; init; } = 30;

    /// <summary>How often per item and period.</summary>
    public int ClaimsPerItem { get; init; } = 1;
}
