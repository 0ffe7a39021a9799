namespace BotApp.Commerce.Policies;

/// <summary>运费险.</summary>
public sealed record InsuranceTerms
{
    /// <summary>From the signature for the return to the payout.</summary>
    public TimeSpan PayoutWithin { get; init; } = TimeSpan.FromHours(72);
}
