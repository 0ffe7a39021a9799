namespace BotApp.Commerce.Policies;

/// <summary>Visits of technicians.</summary>
public sealed record BookingTerms
{
    /// <summary>Before the visit it can be changed or cancelled free of charge until then.</summary>
    public TimeSpan ChangeUntil { get; init; } = TimeSpan.FromHours(2);

    /// <summary>Yuan for cancelling later than that; 0: free.</summary>
    public decimal LateCancelFee { get; init; }
}
