namespace BotApp.Commerce.Policies;

/// <summary>When a parcel under way is worth worrying about.</summary>
public sealed record DeliveryTerms
{
    /// <summary>Without a new scan for longer than this a parcel is stalled.</summary>
    public TimeSpan StalledAfter { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Stalled badly.</summary>
    public TimeSpan StalledLongAfter { get; init; } = TimeSpan.FromHours(48);

    /// <summary>Announced this long ago and never scanned.</summary>
    public TimeSpan NoPickupAfter { get; init; } = TimeSpan.FromHours(24);

    /// <summary>The promised answer to an urge.</summary>
    public TimeSpan CarrierAnswersWithin { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Lost or damaged goods worth more go to a person.</summary>
    public decimal HumanAbove { get; init; } = 1000m;
}
