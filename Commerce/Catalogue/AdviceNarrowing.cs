namespace BotApp.Commerce.Catalogue;

/// <summary>Chooses the question that halves what is left best, of equal ones that with fewer answers: a choice, or of several products a price about the middle.</summary>
internal static class AdviceNarrowing
{
    /// <summary>More answers are a menu.</summary>
    private const int MostValues = 5;

    /// <summary>Null when at most one variant is left, or nothing that tells them apart may be asked.</summary>
    public static AdviceQuestion? Of(IReadOnlyList<AdvisedVariant> left, AdviceWish wish)
    {
        if (left.Count < 2)
        {
            return null;
        }

        var choices = left.SelectMany(one => one.Variant.Options).Select(option => option.Name).Distinct().Select(name => Choice(left, name));
        return choices
            .Append(Price(left, wish))
            .OfType<Split>()
            .Where(split => !wish.Settled.Contains(split.Question.Name, StringComparer.Ordinal))
            .OrderBy(split => split.FromHalf)
            .ThenBy(split => split.Question.Values.Count)
            .FirstOrDefault()
            ?.Question;
    }

    private static Split? Choice(IReadOnlyList<AdvisedVariant> left, Bilingual name)
    {
        var groups = left.GroupBy(one => one.Variant.Options.FirstOrDefault(option => option.Name == name)?.Value).ToList();
        var values = groups.Select(group => group.Key).OfType<Bilingual>().ToList();
        return values.Count is < 2 or > MostValues
            ? null
            : new(new(name.Zh, AdviceWords.Which(name, values), values), FromHalf(left.Count, groups.Max(group => group.Count())));
    }

    /// <summary>Of several products: below or above a round sum about the middle of their prices.</summary>
    private static Split? Price(IReadOnlyList<AdvisedVariant> left, AdviceWish wish)
    {
        var prices = left.GroupBy(one => one.Product.Id, StringComparer.Ordinal).Select(group => group.Min(one => one.Variant.Price)).Distinct().Order().ToList();
        if (prices.Count < 2 || wish.HasPrice)
        {
            return null;
        }

        var sum = RoundBetween(prices[(prices.Count / 2) - 1], prices[prices.Count / 2]);
        var below = left.Count(one => one.Variant.Price <= sum);
        return new(
            new(AdviceQuestion.Price, AdviceWords.HowMuch, AdviceWords.BelowAndAbove(sum)),
            FromHalf(left.Count, int.Max(below, left.Count - below))
        );
    }

    /// <summary>The roundest sum from the lower price on and below the higher one, the nearest to their middle.</summary>
    internal static decimal RoundBetween(decimal low, decimal high)
    {
        for (var step = 100_000m; step >= 1m; step /= 10m)
        {
            var middle = decimal.Round((low + high) / 2 / step) * step;
            if (middle >= low && middle < high)
            {
                return middle;
            }
        }

        return low;
    }

    /// <summary>In hundredths, so that nearly equal questions count as equal.</summary>
    private static int FromHalf(int all, int largest) => Math.Abs((100 * largest / all) - 50);

    private sealed record Split(AdviceQuestion Question, int FromHalf);
}
