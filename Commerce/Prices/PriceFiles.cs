using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Coupons;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Prices;

/// <summary>Reads what the lines of an order cost today, which coupons the customer could use on them, and what was claimed before.</summary>
internal static class PriceFiles
{
    /// <summary>
    /// Every line of the order. Coupons are laid on all kept pieces together: asking line by line brings no coupon twice. Coupons that must not count are none.
    /// </summary>
    public static async Task<IReadOnlyList<PricedLine>> PricedAsync(
        this ShopDb db,
        Order order,
        Setting setting,
        CancellationToken cancellationToken
    )
    {
        var skus = order.Lines.Select(line => line.Sku).ToArray();
        var ids = order.Lines.Select(line => line.ProductId).ToArray();
        var variants = await db.Variants.AsNoTracking().Where(row => skus.Contains(row.Sku)).ToListAsync(cancellationToken);
        var products = await db.Products.AsNoTracking().Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken);
        var claims = await db
            .PriceProtectionClaims.AsNoTracking()
            .Where(row => row.OrderNumber == order.Number)
            .ToListAsync(cancellationToken);
        var changes = await db.PriceChanges.AsNoTracking().Where(row => skus.Contains(row.Sku)).ToListAsync(cancellationToken);
        var busy = await IsInAfterSalesAsync(db, order, cancellationToken);
        var lines = order.Lines.Select(line =>
        {
            var variant = variants.Find(row => row.Sku == line.Sku);
            return new PricedLine(order, line, variant, products.Find(row => row.Id == line.ProductId)?.Kind ?? GoodsKind.Other)
            {
                Claims = [.. claims.Where(claim => claim.LineNo == line.No).OrderBy(claim => claim.At)],
                Since = Since(changes, variant, setting.Now),
                InAfterSales = busy,
            };
        });
        return await WithCouponsAsync(db, [.. lines], products, setting, cancellationToken);
    }

    private static DateTimeOffset? Since(List<PriceChange> changes, Variant? variant, DateTimeOffset now) =>
        changes
            .Where(change => change.Sku == variant?.Sku && change.Price == variant.Price && change.At <= now)
            .OrderByDescending(change => change.At)
            .FirstOrDefault()
            ?.At;

    private static async Task<bool> IsInAfterSalesAsync(ShopDb db, Order order, CancellationToken cancellationToken) =>
        order.Status is OrderStatus.Returning or OrderStatus.Refunded or OrderStatus.Cancelled
        || await db.ReturnRequests.AnyAsync(
            row => row.OrderNumber == order.Number && row.Status != ReturnStatus.Closed && row.Status != ReturnStatus.Refunded,
            cancellationToken
        )
        || await db.ExchangeRequests.AnyAsync(
            row => row.OrderNumber == order.Number && row.Status != ExchangeStatus.Closed && row.Status != ExchangeStatus.Done,
            cancellationToken
        );

    private static async Task<IReadOnlyList<PricedLine>> WithCouponsAsync(
        ShopDb db,
        List<PricedLine> lines,
        List<Product> products,
        Setting setting,
        CancellationToken cancellationToken
    )
    {
        var buyable = lines.Where(line => line is { Kept: > 0, Variant.Stock: > 0 }).ToList();
        if (!setting.Policy.PriceProtection.CountCoupons || buyable.Count == 0)
        {
            return lines;
        }

        var customer = buyable[0].Order.CustomerId;
        var wallet = await db.Coupons.AsNoTracking().Where(row => row.CustomerId == customer).ToListAsync(cancellationToken);
        var cart = buyable.ConvertAll(line => new CartLine
        {
            Product = line.Line.ProductId,
            Category = products.Find(product => product.Id == line.Line.ProductId)?.CategoryId ?? "",
            Price = line.Kept * line.Variant!.Price,
        });
        var most = setting.Policy.Coupons.CouponsPerOrder;
        var use = BestCoupons.Find(cart, [.. wallet.Select(CouponFace.Of)], most, setting.Now);
        return lines.ConvertAll(line => buyable.IndexOf(line) is >= 0 and var at ? line with { Coupon = use.OffByLine[at] } : line);
    }
}
