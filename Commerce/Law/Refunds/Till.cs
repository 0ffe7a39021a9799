using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Law.Refunds;

/// <summary>
/// Rings up what a part of an order would have cost by its own promotions. Each promotion is taken off in turn and shared among its lines by largest remainder,
/// so that a later one sees what is left of each. A+B = 120+100, 满200减40: 180; A alone: 120; B alone: 100.
/// </summary>
internal static class Till
{
    public static decimal Cost(PartialRefundFacts facts, Func<PurchasedItem, int> kept)
    {
        var items = facts.Items;
        var lines = new decimal[items.Count];
        var pieces = new int[items.Count];
        for (var at = 0; at < lines.Length; at++)
        {
            pieces[at] = kept(items[at]);
            lines[at] = items[at].Price * pieces[at];
        }

        var last = facts.Promotions.Count - 1;
        var unshared = 0m;
        for (var turn = 0; turn <= last; turn++)
        {
            unshared = TakeOff(facts.Promotions[turn], items, pieces, lines, share: turn < last);
        }

        return Money.Round(lines.Sum() - unshared);
    }

    /// <summary>Takes a promotion off the lines; nobody looks at the lines after the last one, so its sum is given back unshared.</summary>
    private static decimal TakeOff(Promotion promotion, IReadOnlyList<PurchasedItem> items, int[] pieces, decimal[] lines, bool share)
    {
        var weights = new decimal[lines.Length];
        var count = 0;
        for (var at = 0; at < lines.Length; at++)
        {
            if (pieces[at] > 0 && promotion.Covers(items[at]))
            {
                weights[at] = lines[at];
                count += pieces[at];
            }
        }

        var discount = Discount(promotion, weights.Sum(), count);
        if (discount <= 0 || !share)
        {
            return discount;
        }

        var parts = Money.Split(discount, weights);
        for (var at = 0; at < lines.Length; at++)
        {
            lines[at] -= parts[at];
        }

        return 0;
    }

    private static decimal Discount(Promotion promotion, decimal goods, int pieces)
    {
        if (goods <= 0 || goods < promotion.Threshold || pieces < promotion.MinimumQuantity)
        {
            return 0;
        }

        var times = promotion is { Repeats: true, Threshold: > 0 } ? decimal.Floor(goods / promotion.Threshold) : 1;
        return Math.Min(goods, Money.Round((promotion.Off * times) + (goods * promotion.Rate)));
    }
}
