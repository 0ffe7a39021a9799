using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Invoices;

/// <summary>Reads what an order sold the way an invoice has to name it: class and name, without what went back; freight is taxed like the dearest goods.</summary>
internal static class SoldGoods
{
    private const int LongestItem = 128;
    private const int LongestModel = 64;

    public static async Task<IReadOnlyList<SoldItem>> SoldAsync(this ShopDb db, Order order, CancellationToken cancellationToken)
    {
        var ids = order.Lines.Select(line => line.ProductId).Distinct(StringComparer.Ordinal).ToArray();
        var products = await db
            .Products.AsNoTracking()
            .Where(product => ids.Contains(product.Id))
            .ToDictionaryAsync(product => product.Id, StringComparer.Ordinal, cancellationToken);
        var all = order.Lines.Select(line => Item(line, products.GetValueOrDefault(line.ProductId))).ToList();
        var kept = all.Where(item => item.Paid > 0m).ToList();
        var goods = kept.Count > 0 ? kept : all;
        return order.Freight > 0m ? [.. goods, Freight(order.Freight, goods)] : goods;
    }

    private static SoldItem Item(OrderLine line, Product? product)
    {
        var name = product?.TaxItem is { } kind ? $"*{kind}*{line.Name.Zh}" : line.Name.Zh;
        var left = line.Quantity - line.ReturnedQuantity;
        return new SoldItem(
            Cut(name, LongestItem),
            line.Options.Zh.Length > 0 ? Cut(line.Options.Zh, LongestModel) : null,
            "件",
            left > 0 ? left : line.Quantity,
            decimal.Max(0m, line.Amount - line.Refunded),
            product?.TaxRate ?? 0.13m
        );
    }

    private static SoldItem Freight(decimal freight, List<SoldItem> goods) =>
        new("运费", null, "次", 1m, freight, goods.MaxBy(item => item.Paid)?.TaxRate ?? 0.13m);

    private static string Cut(string text, int atMost) => text.Length <= atMost ? text : text[..atMost];
}
