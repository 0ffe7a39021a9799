namespace BotApp.Commerce.Customers;

/// <summary>How a customer stands with the shop: level, paid membership, and the renewals on record.</summary>
/// <param name="Membership">The record; a customer without one has the basic level.</param>
/// <param name="Ledger">What was charged and paid back for it, as far as the shop keeps it, latest first.</param>
public sealed record MembershipView(Membership Membership, IReadOnlyList<MembershipCharge> Ledger, Bilingual Says);

/// <summary>A charge (positive) or a refund (negative) for a paid membership.</summary>
public sealed record MembershipCharge(DateTimeOffset At, decimal Amount, Bilingual What);
