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

    /// <summary>Without a new scan for longer than this a parcel counts as lost.</summary>
    public TimeSpan LostAfter { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Days after signing in which damage, a wrong or a missing article is settled at once; later a person looks.</summary>
    public int ReportDays { get; init; } = 7;

    /// <summary>Whether loss and damage on the way are the customer's; the law forbids it.</summary>
    public bool TransportAtCustomersRisk { get; init; }
}
