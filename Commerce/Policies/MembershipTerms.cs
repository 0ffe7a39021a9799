namespace BotApp.Commerce.Policies;

/// <summary>Paid memberships and points.</summary>
public sealed record MembershipTerms
{
    /// <summary>Days before a renewal on which the customer is told at the latest; the regulation asks for 5.</summary>
    public int NoticeDaysBeforeRenewal { get; init; } = 5;

    /// <summary>So many points are worth one yuan.</summary>
    public decimal PointsPerYuan { get; init; } = 100m;

    /// <summary>Whether a membership is renewed without a word before; the law forbids it.</summary>
    public bool RenewWithoutNotice { get; init; }

    /// <summary>Points earned for each yuan paid.</summary>
    public decimal PointsEarnedPerYuan { get; init; } = 1m;

    /// <summary>The part of an order points can pay, 0 to 1.</summary>
    public decimal PointsPayAtMost { get; init; } = 0.5m;

    /// <summary>Days after a renewal in which a period not used is paid back although notice was given; 0: no such promise.</summary>
    public int UnusedRefundDays { get; init; }
}
