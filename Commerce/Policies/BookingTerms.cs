namespace BotApp.Commerce.Policies;

/// <summary>Visits of technicians.</summary>
public sealed record BookingTerms
{
    /// <summary>Before the visit it can be changed or cancelled free of charge until then.</summary>
    public TimeSpan ChangeUntil { get; init; } = TimeSpan.FromHours(2);

    /// <summary>Yuan for cancelling later than that; 0: free.</summary>
    public decimal LateCancelFee { get; init; }

    /// <summary>Yuan for an installation; 0: free.</summary>
    public decimal InstallFee { get; init; }

    /// <summary>Yuan for a repair outside the term or through the customer's own fault; 0: free.</summary>
    public decimal RepairFee { get; init; } = 80m;

    /// <summary>Yuan for maintenance; 0: free.</summary>
    public decimal MaintainFee { get; init; } = 60m;
}
