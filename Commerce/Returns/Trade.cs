using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Law.Returns;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Prices;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Returns;

/// <summary>So many pieces of a line and the variant wanted instead, both read.</summary>
internal sealed record Trade(OrderLine Line, Variant To, int Quantity, Condition? Condition)
{
    /// <summary>What was paid for the pieces.</summary>
    public decimal OldAmount { get; } = (Line.UnitPrice * Quantity) - DiscountOf(Line, Quantity);

    /// <summary>What the new ones cost: their list price today, the same discount, never below zero; the same again as much as was paid.</summary>
    public decimal NewAmount { get; } =
        To.Sku == Line.Sku
            ? (Line.UnitPrice * Quantity) - DiscountOf(Line, Quantity)
            : decimal.Max(0m, (To.Price * Quantity) - DiscountOf(Line, Quantity));

    /// <summary>The discount of so many pieces of a line.</summary>
    public static decimal DiscountOf(OrderLine line, int quantity) =>
        line.Quantity == 0 ? 0m : Money.Round(line.Discount * quantity / line.Quantity);
}

/// <summary>Reads what a wish to exchange speaks of.</summary>
internal static class TradeFiles
{
    /// <summary>In the order of the wish, variants tracked; null when a line or a variant does not exist.</summary>
    public static async Task<IReadOnlyList<Trade>?> ReadAsync(
        ShopDb db,
        Order order,
        IReadOnlyList<ExchangeSwap> swaps,
        CancellationToken cancellationToken
    )
    {
        var skus = swaps.Select(swap => swap.ToSku).Distinct(StringComparer.Ordinal).ToArray();
        var variants = await db
            .Variants.Where(variant => skus.Contains(variant.Sku))
            .Include(variant => variant.Options.OrderBy(option => option.No))
            .ToDictionaryAsync(variant => variant.Sku, StringComparer.Ordinal, cancellationToken);
        return swaps.Any(swap => order.Lines.All(line => line.No != swap.LineNo) || !variants.ContainsKey(swap.ToSku))
            ? null
            :
            [
                .. swaps.Select(swap =>
                {
                    var line = order.Lines.First(line => line.No == swap.LineNo);
                    return new Trade(line, variants[swap.ToSku], swap.Quantity ?? line.Quantity, swap.Condition);
                }),
            ];
    }
}
