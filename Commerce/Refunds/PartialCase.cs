using System.Globalization;
using BotApp.Commerce.Law.Refunds;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Refunds;

/// <summary>An order of which a part comes back, as the rules of sharing promotions see it.</summary>
internal static class PartialCase
{
    /// <param name="order">With lines, promotions and gifts; what its lines say has come back counts as returned before.</param>
    /// <param name="now">How many of which line come back now.</param>
    public static PartialRefundFacts Of(Order order, Going now)
    {
        var free = order.Promotions.FirstOrDefault(promotion => promotion.Kind == PromotionKind.FreeFreight);
        return new()
        {
            Items =
            [
                .. order.Lines.Select(line => new PurchasedItem(
                    Id(line.No),
                    line.UnitPrice,
                    line.Quantity,
                    now.Of(line),
                    now.Before(line)
                )),
            ],
            Promotions = Promotions(order),
            Paid = order.Total - order.Freight,
            FreeFreightFrom = order.Freight > 0 ? 0m : free?.Threshold,
            FreightSaved = free is { Off: > 0 } ? free.Off : null,
        };
    }

    public static string Id(int lineNo) => lineNo.ToString(CultureInfo.InvariantCulture);

    /// <summary>Gifts that belong to what is gone after this return: those of a line that is gone, those of the order once everything is.</summary>
    public static IEnumerable<OrderGift> GiftsDue(this Order order, Going now) =>
        order.Gifts.Where(gift =>
            !gift.IsReturned
            && order.Lines.Where(line => gift.LineNo is null || line.No == gift.LineNo).All(now.Completes)
            && order.Lines.Any(line => (gift.LineNo is null || line.No == gift.LineNo) && now.Of(line) > 0)
        );

    /// <summary>Those kept with the order; an order that only knows its discounts gives each line's back in proportion.</summary>
    internal static IReadOnlyList<Promotion> Promotions(Order order)
    {
        var kept = order.Promotions.Where(promotion => promotion.Kind != PromotionKind.FreeFreight).ToList();
        if (kept.Count > 0)
        {
            return [.. kept.Select(promotion => Of(order, promotion, kept))];
        }

        return order.Lines.Sum(line => line.Discount) == order.Discount
            ?
            [
                .. order
                    .Lines.Where(line => line.Discount > 0)
                    .Select(line => new Promotion { Rate = line.Discount / (line.Quantity * line.UnitPrice), Scope = [Id(line.No)] }),
            ]
            : [new Promotion { Rate = order.Discount / order.GoodsTotal }];
    }

    private static Promotion Of(Order order, OrderPromotion promotion, IReadOnlyList<OrderPromotion> all)
    {
        var plain = new Promotion
        {
            Name = Id(promotion.No),
            Threshold = promotion.Threshold,
            Scope = [.. promotion.Shares.Select(share => Id(share.LineNo))],
        };
        var goods = order
            .Lines.Where(line => promotion.Shares.Count == 0 || promotion.Shares.Any(share => share.LineNo == line.No))
            .Sum(line => (line.Quantity * line.UnitPrice) - Earlier(line, promotion, all));
        return promotion.Kind is PromotionKind.Percent or PromotionKind.Member && goods > 0
            ? plain with
            {
                Rate = promotion.Off / goods,
            }
            : plain with
            {
                Off = promotion.Off,
            };
    }

    private static decimal Earlier(OrderLine line, OrderPromotion promotion, IEnumerable<OrderPromotion> all) =>
        all.TakeWhile(other => other != promotion)
            .SelectMany(other => other.Shares)
            .Where(share => share.LineNo == line.No)
            .Sum(share => share.Amount);
}
