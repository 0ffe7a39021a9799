using BotApp.Commerce.Law;

namespace BotApp.Commerce.Coupons;

/// <summary>A customer's coupons against their basket, usable ones first, and the combination that takes the most off.</summary>
/// <param name="Before">Yuan of the basket before coupons.</param>
/// <param name="Best">Ids of the best combination; empty when none can be used.</param>
/// <param name="Off">Yuan the best combination takes off.</param>
/// <param name="How">The arithmetic, such as <c>379.00 − 5.00 = 374.00</c>.</param>
public sealed record CouponAdvice(
    IReadOnlyList<CouponState> Coupons,
    decimal Before,
    IReadOnlyList<string> Best,
    decimal Off,
    string How,
    Bilingual Says,
    Clause Clause
)
{
    /// <summary>The rule for using several in one order.</summary>
    public required Bilingual Together { get; init; }
}
