using BotApp.Commerce.Law.Membership;

namespace BotApp.Commerce.Customers;

/// <summary>Reads a points ledger as lots: what is spent takes, of the points alive at that moment, those that end first; a debt takes the next earned.</summary>
internal static class PointsLots
{
    public static IReadOnlyList<PointsLot> Of(IEnumerable<PointsEntry> ledger)
    {
        var lots = new List<(DateTimeOffset? Ends, decimal Points)>();
        var owed = 0m;
        foreach (var entry in ledger.OrderBy(entry => entry.At).ThenBy(entry => entry.Id, StringComparer.Ordinal))
        {
            if (entry.Points > 0)
            {
                var paid = decimal.Min(owed, entry.Points);
                owed -= paid;
                lots.Add((entry.ExpiresAt, entry.Points - paid));
            }
            else
            {
                owed += Spend(lots, -entry.Points, entry.At);
            }
        }

        return [.. lots.Where(lot => lot.Points > 0m).Select(lot => new PointsLot { Points = lot.Points, ExpiresAt = lot.Ends })];
    }

    /// <summary>What could not be taken.</summary>
    private static decimal Spend(List<(DateTimeOffset? Ends, decimal Points)> lots, decimal points, DateTimeOffset at)
    {
        var alive = Enumerable
            .Range(0, lots.Count)
            .Where(i => lots[i].Ends is not { } ends || ends >= at)
            .OrderBy(i => lots[i].Ends ?? DateTimeOffset.MaxValue)
            .ToList();
        foreach (var i in alive)
        {
            var taken = decimal.Min(lots[i].Points, points);
            lots[i] = (lots[i].Ends, lots[i].Points - taken);
            points -= taken;
        }

        return points;
    }
}
