namespace BotApp.Commerce.Policies;

/// <summary>运费险.</summary>
public sealed record InsuranceTerms
{
    /// <summary>From the signature for the return to the payout.</summary>
    public TimeSpan PayoutWithin { get; init; } = TimeSpan.FromHours(72);

    /// <summary>How many returns of one order are covered.</summary>
    public int ClaimsPerOrder { get; init; } = 1;

    /// <summary>Whether the way back of an exchange is covered.</summary>
    public bool CoversExchange { get; init; }
}
