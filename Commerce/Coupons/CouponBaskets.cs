using BotApp.Commerce.Orders;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Coupons;

/// <summary>Reads a basket as coupons see it: what each line costs before coupons.</summary>
internal static class CouponBaskets
{
    /// <summary>Null when the order is not the customer's, or the shop has no such product in stock, or no such variant.</summary>
    public static async Task<IReadOnlyList<CartLine>?> ReadAsync(
        ShopDb db,
        string customerId,
        CouponBasket basket,
        CancellationToken cancellationToken
    )
    {
        if (basket.ProductId is { } product)
        {
            return await ProductAsync(db, product, cancellationToken);
        }

        if (basket.Sku is { } sku)
        {
            return await VariantAsync(db, sku, cancellationToken);
        }

        if (basket.OrderNumber is not { } number)
        {
            return await CartAsync(db, customerId, cancellationToken);
        }

        return await db.TrackedAsync(customerId, number, cancellationToken) is { } order
            ? await OrderAsync(db, order, cancellationToken)
            : null;
    }

    private static async Task<IReadOnlyList<CartLine>?> ProductAsync(ShopDb db, string productId, CancellationToken cancellationToken)
    {
        var variants = await db.Variants.AsNoTracking().Where(row => row.ProductId == productId && row.Stock > 0).ToListAsync(cancellationToken);
        var category = await db.Products.Where(row => row.Id == productId).Select(row => row.CategoryId).FirstOrDefaultAsync(cancellationToken);
        return variants.Count > 0 && category is not null ? [Line(productId, category, variants.Min(row => row.Price))] : null;
    }

    /// <summary>Null when the shop does not have it.</summary>
    private static async Task<IReadOnlyList<CartLine>?> VariantAsync(ShopDb db, string sku, CancellationToken cancellationToken)
    {
        var row = await (
            from variant in db.Variants
            join product in db.Products on variant.ProductId equals product.Id
            where variant.Sku == sku
            select new
            {
                product.Id,
                product.CategoryId,
                variant.Price,
            }
        ).FirstOrDefaultAsync(cancellationToken);
        return row is null ? null : [Line(row.Id, row.CategoryId, row.Price)];
    }

    private static async Task<IReadOnlyList<CartLine>> CartAsync(ShopDb db, string customerId, CancellationToken cancellationToken)
    {
        var rows = await (
            from item in db.CartItems
            join variant in db.Variants on item.Sku equals variant.Sku
            join product in db.Products on variant.ProductId equals product.Id
            where item.CustomerId == customerId && item.IsChosen
            orderby item.AddedAt, item.Sku
            select new
            {
                product.Id,
                product.CategoryId,
                variant.Price,
                item.Quantity,
            }
        ).ToListAsync(cancellationToken);
        return [.. rows.Select(row => Line(row.Id, row.CategoryId, row.Price * row.Quantity))];
    }

    private static async Task<IReadOnlyList<CartLine>> OrderAsync(ShopDb db, Order order, CancellationToken cancellationToken)
    {
        var ids = order.Lines.Select(line => line.ProductId).Distinct(StringComparer.Ordinal).ToArray();
        var categories = await db
            .Products.Where(product => ids.Contains(product.Id))
            .ToDictionaryAsync(product => product.Id, product => product.CategoryId, StringComparer.Ordinal, cancellationToken);
        return
        [
            .. order.Lines.Select(line =>
                Line(line.ProductId, categories.GetValueOrDefault(line.ProductId, ""), line.Amount + ByCoupon(order, line.No))
            ),
        ];
    }

    private static decimal ByCoupon(Order order, int lineNo) =>
        order
            .Promotions.Where(promotion => promotion.Kind == PromotionKind.Coupon)
            .SelectMany(promotion => promotion.Shares)
            .Where(share => share.LineNo == lineNo)
            .Sum(share => share.Amount);

    private static CartLine Line(string product, string category, decimal price) =>
        new()
        {
            Product = product,
            Category = category,
            Price = price,
        };
}
