using BotApp.Commerce.Law;

namespace BotApp.Commerce.Customers;

/// <summary>A customer's points.</summary>
/// <param name="Balance">What can be spent now.</param>
/// <param name="Worth">Yuan it is worth.</param>
/// <param name="Expiring">The points that end next; 0: none will.</param>
/// <param name="ExpiringAt">Their last instant.</param>
/// <param name="Ledger">Latest first, at most <see cref="PointsDesk.Most"/>.</param>
public sealed record PointsView(
    int Balance,
    decimal Worth,
    int Expiring,
    DateTimeOffset? ExpiringAt,
    Bilingual Says,
    Clause Clause,
    IReadOnlyList<PointsEntry> Ledger
);
