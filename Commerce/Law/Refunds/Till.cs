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

        foreach (var promotion in facts.Promotions)
        {
            TakeOff(promotion, items, pieces, lines);
        }

        return Money.Round(lines.Sum());
    }

    private static void TakeOff(Promotion promotion, IReadOnlyList<PurchasedItem> items, int[] pieces, decimal[] lines)
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
        if (discount <= 0)
        {
            return;
        }

        var parts = Money.Split(discount, weights);
        for (var at = 0; at < lines.Length; at++)
        {
            lines[at] -= parts[at];
        }
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
