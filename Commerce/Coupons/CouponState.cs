using BotApp.Commerce.Law;

namespace BotApp.Commerce.Coupons;

/// <summary>One coupon of a customer against their basket: usable, or which single condition failed and the cheapest way to mend it.</summary>
public sealed record CouponState
{
    public required Coupon Coupon { get; init; }

    public required bool IsUsable { get; init; }

    /// <summary>A stable word in kebab case, such as <c>below-threshold</c>; <c>usable</c>.</summary>
    public required string Reason { get; init; }

    public required Bilingual Says { get; init; }

    /// <summary>Whether its time is over, whatever is bought: used, expired or withdrawn.</summary>
    public bool IsOver => Reason is "used" or "expired" or "withdrawn";

    /// <summary>Yuan it takes off when used alone; 0 when it cannot be used.</summary>
    public decimal Off { get; init; }

    /// <summary>Yuan of goods missing; null when that is not what failed.</summary>
    public decimal? Missing { get; init; }

    public required Clause Clause { get; init; }

    public IReadOnlyList<Alternative> Alternatives { get; init; } = [];
}
