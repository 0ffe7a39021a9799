namespace BotApp.Commerce.Prices;

/// <summary>Sums of money to the cent: how they are rounded and how they are shared out without losing one.</summary>
public static class Money
{
    public const string Cny = "CNY";

    /// <summary>To the cent, half away from zero as on a till receipt.</summary>
    public static decimal Round(decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero);

    /// <summary>
    /// Shares a sum out in proportion to weights by largest remainder: parts are whole cents, keep the order of the weights and add up to the rounded sum.
    /// Weights are not negative; when all are zero the parts are as even as cents allow. Of equal remainders the earlier part gets the cent.
    /// </summary>
    public static IReadOnlyList<decimal> Split(decimal amount, IReadOnlyList<decimal> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfZero(weights.Count, nameof(weights));
        if (weights.Any(weight => weight < 0))
        {
            throw new ArgumentOutOfRangeException(nameof(weights), "A weight is negative.");
        }

        var shares = weights.All(weight => weight == 0) ? [.. weights.Select(_ => 1m)] : weights;
        var parts = Floors(decimal.Abs(Round(amount)) * 100m, shares);
        return [.. parts.Select(cents => decimal.Sign(amount) * cents / 100m)];
    }

    private static decimal[] Floors(decimal cents, IReadOnlyList<decimal> shares)
    {
        var whole = shares.Sum();
        var exact = shares.Select(share => cents * (share / whole)).ToArray();
        var parts = exact.Select(decimal.Floor).ToArray();
        var left = (int)(cents - parts.Sum());
        foreach (var at in Enumerable.Range(0, parts.Length).OrderByDescending(i => exact[i] - parts[i]).ThenBy(i => i).Take(left))
        {
            parts[at]++;
        }

        return parts;
    }
}
