namespace BotApp.Commerce.Law.Membership;

/// <summary>What a member asks for.</summary>
public enum MembershipWish
{
    CancelRenewal,
    RefundRenewal,
    WhyOtherPrice,
    EarnPoints,
    SpendPoints,
    PointsExpiry,

    /// <summary>Points of goods that went back.</summary>
    TakeBackPoints,
    MergeAccounts,
    Blocked,
}

/// <summary>Why two customers saw different prices.</summary>
public enum PriceReason
{
    Unknown,

    /// <summary>A coupon, campaign or amount open to everybody on the same terms.</summary>
    OpenToAll,

    /// <summary>The price changed between the two moments.</summary>
    Time,

    /// <summary>A newcomer's offer within a reasonable time.</summary>
    Newcomer,

    /// <summary>Data about the customer: habits, loyalty, device.</summary>
    Personal,
}

/// <summary>Points that came together.</summary>
public sealed record PointsLot
{
    public required decimal Points { get; init; }

    /// <summary>Their last instant, included; null: they stay.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}

/// <summary>What is known when a member asks (flow 19).</summary>
public sealed record MembershipFacts
{
    public required MembershipWish Wish { get; init; }

    /// <summary>When the membership renews itself next; null: it does not.</summary>
    public DateTimeOffset? RenewsAt { get; init; }

    /// <summary>When it renewed itself last; null: never.</summary>
    public DateTimeOffset? RenewedAt { get; init; }

    /// <summary>When the customer was told of that renewal; null: no notice is on record.</summary>
    public DateTimeOffset? NoticeSentAt { get; init; }

    /// <summary>Whether automatic renewal was pointed out before it was accepted.</summary>
    public bool ToldBeforeAccepting { get; init; } = true;

    /// <summary>Yuan paid at the renewal.</summary>
    public decimal Fee { get; init; }

    /// <summary>Whether a benefit of the renewed period was used.</summary>
    public bool UsedSinceRenewal { get; init; }

    /// <summary>Yuan this customer was asked for, or paid.</summary>
    public decimal OwnPrice { get; init; }

    /// <summary>Yuan another was asked for.</summary>
    public decimal OtherPrice { get; init; }

    /// <summary>Why they differ.</summary>
    public PriceReason PriceReason { get; init; }

    /// <summary>Yuan of the order that earns, spends or earned points.</summary>
    public decimal Paid { get; init; }

    /// <summary>Whether that order is completed.</summary>
    public bool Completed { get; init; } = true;

    /// <summary>The points there are, as they came.</summary>
    public IReadOnlyList<PointsLot> Lots { get; init; } = [];

    /// <summary>Points to be spent.</summary>
    public decimal Spend { get; init; }

    /// <summary>Points the order had earned.</summary>
    public decimal Earned { get; init; }

    /// <summary>Points that had paid for the order.</summary>
    public decimal Spent { get; init; }

    /// <summary>Yuan of the order that went back, not more than <see cref="Paid"/>.</summary>
    public decimal Returned { get; init; }
}
