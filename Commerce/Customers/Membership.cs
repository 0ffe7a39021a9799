namespace BotApp.Commerce.Customers;

/// <summary>A customer's level and paid membership.</summary>
public sealed record Membership
{
    public required string CustomerId { get; init; }

    public required MembershipLevel Level { get; init; }

    /// <summary>Null: no paid membership.</summary>
    public decimal? RenewalPrice { get; init; }

    public DateTimeOffset? RenewsAt { get; init; }

    public bool AutoRenew { get; init; }

    /// <summary>When the customer was told of the next renewal.</summary>
    public DateTimeOffset? NoticeSentAt { get; init; }

    /// <summary>The last renewal charged.</summary>
    public DateTimeOffset? ChargedAt { get; init; }

    public decimal? Charged { get; init; }

    /// <summary>First use of a benefit since then; null: none.</summary>
    public DateTimeOffset? UsedSinceChargeAt { get; init; }

    public int Version { get; init; }
}
