namespace BotApp.Commerce.Policies;

/// <summary>Paid memberships and points.</summary>
public sealed record MembershipTerms
{
    /// <summary>Days before a renewal on which the customer is told.</summary>
    public int NoticeDaysBeforeRenewal { get; init; } = 5;

    /// <summary>So many points are worth one yuan.</summary>
    public decimal PointsPerYuan { get; init; } = 100m;

    /// <summary>Whether a membership is renewed without a word before; the law forbids it.</summary>
    public bool RenewWithoutNotice { get; init; }
}
