using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Orders;

/// <summary>A line of an order and the variant wanted instead, both read; <see cref="From"/> is null when the old variant is no longer kept.</summary>
internal sealed record Swap(OrderLine Line, Variant To, Variant? From)
{
    /// <summary>How many, and their list price before: kept here because the tracked line changes while it is written.</summary>
    public int Quantity { get; } = Line.Quantity;

    public decimal Price { get; } = Line.UnitPrice;

    /// <summary>What the line costs with the new variant: its list price, the same discount, never below zero.</summary>
    public decimal NewAmount { get; } = decimal.Max(0m, (To.Price * Line.Quantity) - Line.Discount);

    public decimal OldAmount { get; } = Line.Amount;

    /// <summary>Positive: the customer pays more.</summary>
    public decimal Difference => NewAmount - OldAmount;

    public OrderLine Changed() =>
        Line with
        {
            Sku = To.Sku,
            Options = To.Label,
            UnitPrice = To.Price,
            Discount = (To.Price * Line.Quantity) - NewAmount,
        };
}

/// <summary>Reads what a wish for other variants speaks of.</summary>
internal static class SwapFiles
{
    /// <summary>Tracked; null when a line, or a variant, does not exist, or a line is named twice. Swaps that change nothing are left out.</summary>
    public static async Task<IReadOnlyList<Swap>?> ReadAsync(
        ShopDb db,
        Order order,
        IReadOnlyList<VariantSwap> wished,
        CancellationToken cancellationToken
    )
    {
        if (wished.DistinctBy(swap => swap.LineNo).Count() != wished.Count)
        {
            return null;
        }

        var pairs = wished.Select(swap => (Line: order.Lines.FirstOrDefault(line => line.No == swap.LineNo), swap.ToSku)).ToList();
        var skus = pairs
            .Select(pair => pair.ToSku)
            .Concat(pairs.Select(pair => pair.Line?.Sku ?? string.Empty))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var variants = await db
            .Variants.Where(variant => skus.Contains(variant.Sku))
            .Include(variant => variant.Options.OrderBy(option => option.No))
            .ToDictionaryAsync(variant => variant.Sku, StringComparer.Ordinal, cancellationToken);
        return pairs.Exists(pair => pair.Line is null || !variants.ContainsKey(pair.ToSku))
            ? null
            :
            [
                .. pairs
                    .Where(pair => pair.Line!.Sku != pair.ToSku)
                    .Select(pair => new Swap(pair.Line!, variants[pair.ToSku], variants.GetValueOrDefault(pair.Line!.Sku))),
            ];
    }
}
