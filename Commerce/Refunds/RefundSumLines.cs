using System.Globalization;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Returns;

namespace BotApp.Commerce.Refunds;

/// <summary>The lines of a refund nobody has a receipt of, from what the order itself says.</summary>
internal static class RefundSumLines
{
    public static IReadOnlyList<QuoteLine> Of(Order order, ReturnRequest? back, decimal amount) =>
        amount == order.Total ? [.. Whole(order), Total(amount)]
        : back is { Lines.Count: > 0 } ? [.. back.Lines.Select(part => Part(order, part)), Total(amount)]
        : [Total(amount)];

    private static IEnumerable<QuoteLine> Whole(Order order)
    {
        foreach (var line in order.Lines)
        {
            yield return new("line", Name(line, line.Quantity), line.Quantity * line.UnitPrice, Text($"{line.UnitPrice:0.00} × {line.Quantity}"));
        }

        foreach (var promotion in order.Promotions.Where(promotion => promotion.Off > 0 && promotion.Kind != PromotionKind.FreeFreight))
        {
            yield return new("discount", new($"优惠：{promotion.Label.Zh}", $"Discount: {promotion.Label.En}"), -promotion.Off);
        }

        if (order.Promotions.Count == 0 && order.Discount > 0)
        {
            yield return new("discount", new("优惠", "Discount"), -order.Discount);
        }

        if (order.Freight > 0)
        {
            yield return new("freight", new("发货运费", "Freight of the way out"), order.Freight);
        }
    }

    private static QuoteLine Part(Order order, ReturnLine part)
    {
        var line = order.Lines.First(line => line.No == part.LineNo);
        var gross = line.UnitPrice * part.Quantity;
        var how = gross == part.Refund ? Text($"{line.UnitPrice:0.00} × {part.Quantity}")
            : Text($"{line.UnitPrice:0.00} × {part.Quantity} − {gross - part.Refund:0.00}");
        return new("line", Name(line, part.Quantity), part.Refund, how);
    }

    private static QuoteLine Total(decimal amount) => new("refund", new("退款合计", "Refund in all"), amount);

    private static Bilingual Name(OrderLine line, int quantity) =>
        new(Text($"{line.Name.Zh} × {quantity}"), Text($"{line.Name.En} × {quantity}"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
