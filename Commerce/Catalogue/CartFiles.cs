using BotApp.Commerce.Coupons;
using BotApp.Commerce.Law;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>Reads a cart at today's prices and lays the customer's coupons on it.</summary>
internal static class CartFiles
{
    /// <summary>Variants no longer sold are left out.</summary>
    public static async Task<IReadOnlyList<CartRow>> RowsAsync(
        this ShopDb db,
        IReadOnlyList<CartItem> items,
        CancellationToken cancellationToken
    )
    {
        var skus = items.Select(item => item.Sku).ToArray();
        var variants = await db
            .Variants.AsNoTracking()
            .Include(row => row.Options.OrderBy(option => option.No))
            .Where(row => skus.Contains(row.Sku))
            .ToListAsync(cancellationToken);
        var ids = variants.ConvertAll(row => row.ProductId);
        var products = await db.Products.AsNoTracking().Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken);
        var rows = items.Select(item =>
            variants.Find(row => row.Sku == item.Sku) is { } variant && products.Find(row => row.Id == variant.ProductId) is { } product
                ? Row(item, variant, product)
                : null
        );
        return [.. rows.OfType<CartRow>()];
    }

    /// <summary>Rows that are not chosen, or of which there are not enough, do not count.</summary>
    public static async Task<CartView> PricedAsync(
        this ShopDb db,
        string customerId,
        IReadOnlyList<CartRow> rows,
        Setting setting,
        CancellationToken cancellationToken
    )
    {
        var counted = rows.Where(row => row is { IsChosen: true, CanBeBought: true }).ToList();
        var ids = counted.Select(row => row.ProductId).ToArray();
        var products = await db.Products.AsNoTracking().Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken);
        var wallet = await db.Coupons.AsNoTracking().Where(row => row.CustomerId == customerId).ToListAsync(cancellationToken);
        var cart = counted.ConvertAll(row => new CartLine
        {
            Product = row.ProductId,
            Category = products.Find(product => product.Id == row.ProductId)?.CategoryId ?? "",
            Price = row.Amount,
        });
        var use = BestCoupons.Find(cart, [.. wallet.Select(CouponFace.Of)], setting.Policy.Coupons.CouponsPerOrder, setting.Now);
        return new()
        {
            Rows = rows,
            Goods = counted.Sum(row => row.Amount),
            Off = use.Off,
            Coupons = [.. use.Coupons.Select(id => wallet.First(coupon => coupon.Id == id).Name)],
        };
    }

    private static CartRow Row(CartItem item, Variant variant, Product product) =>
        new()
        {
            Sku = item.Sku,
            ProductId = product.Id,
            Name = product.Name,
            Options = variant.Label,
            Quantity = item.Quantity,
            UnitPrice = variant.Price,
            Stock = variant.Stock,
            IsChosen = item.IsChosen,
        };
}
