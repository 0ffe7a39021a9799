namespace BotApp.Commerce.Orders;

/// <summary>An order as a database tells it without lists, and the whole put together from it. The rows come in the order of the parts' numbers.</summary>
internal static class OrderRows
{
    /// <summary>One row of what belongs to an order: every combination of its parts; null where it has none of a kind.</summary>
    public sealed record Parts(Order Order, OrderLine? Line, OrderPayment? Payment, OrderGift? Gift, bool HasPromotions);

    /// <summary>One row of what an order's promotions gave.</summary>
    public sealed record Promotions(OrderPromotion Promotion, PromotionShare? Share);

    /// <param name="rows">Of one order; at least one.</param>
    /// <param name="promotions">Of the same order; may be none.</param>
    public static Order Whole(IReadOnlyList<Parts> rows, IReadOnlyList<Promotions> promotions) =>
        rows[0].Order with
        {
            Lines = [.. rows.Select(row => row.Line).OfType<OrderLine>().DistinctBy(line => line.No)],
            Payments = [.. rows.Select(row => row.Payment).OfType<OrderPayment>().DistinctBy(payment => payment.No)],
            Gifts = [.. rows.Select(row => row.Gift).OfType<OrderGift>().DistinctBy(gift => gift.No)],
            Promotions = [.. promotions.GroupBy(row => row.Promotion.No).Select(Whole)],
        };

    private static OrderPromotion Whole(IEnumerable<Promotions> rows) =>
        rows.First().Promotion with
        {
            Shares = [.. rows.Select(row => row.Share).OfType<PromotionShare>()],
        };
}
