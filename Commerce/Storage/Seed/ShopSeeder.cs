using BotApp.Commerce.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>Writes the demo shop into an empty database, whole or not at all. A shop that sells or knows anybody is left alone.</summary>
internal sealed class ShopSeeder(ShopClock clock)
{
    public async Task SeedAsync(ShopDb db, CancellationToken cancellationToken)
    {
        if (await db.Products.AnyAsync(cancellationToken) || await db.Customers.AnyAsync(cancellationToken))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await WriteAsync(db, DemoShop.Build(clock.Now, clock), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task WriteAsync(ShopDb db, ShopContent shop, CancellationToken cancellationToken)
    {
        var variants = shop.Products.SelectMany(product => product.Variants).ToList();
        await db.WriteRowsAsync(shop.Categories, cancellationToken);
        await db.WriteRowsAsync(shop.Products, cancellationToken);
        await db.WriteRowsAsync(variants, cancellationToken);
        await db.WriteRowsAsync(variants.SelectMany(variant => variant.Options), cancellationToken);
        await db.WriteRowsAsync(shop.Products.SelectMany(product => product.Specs), cancellationToken);
        await db.WriteRowsAsync(variants.SelectMany(RegionStocks), cancellationToken);
        await db.WriteRowsAsync(shop.PriceChanges, cancellationToken);
        await db.WriteRowsAsync(shop.Customers, cancellationToken);
        await db.WriteRowsAsync(shop.Customers.SelectMany(customer => customer.Addresses), cancellationToken);
        await WriteAsync(db, shop.Sales, cancellationToken);
        await shop.Aftermath.WriteAsync(db, cancellationToken);
        await shop.Pockets.WriteAsync(db, cancellationToken);
    }

    /// <summary>Half lies in the east, three tenths in the south, the rest in the west.</summary>
    private static IEnumerable<RegionStock> RegionStocks(Variant variant)
    {
        var (east, south) = (variant.Stock / 2, variant.Stock * 3 / 10);
        return new[] { ("浙江省", east), ("广东省", south), ("四川省", variant.Stock - east - south) }.Select(part => new RegionStock
        {
            Sku = variant.Sku,
            Region = part.Item1,
            Quantity = part.Item2,
        });
    }

    private static async Task WriteAsync(ShopDb db, IReadOnlyList<Sale> sales, CancellationToken cancellationToken)
    {
        var waybills = sales.SelectMany(sale => sale.Waybills).ToList();
        await db.WriteRowsAsync(sales.Select(sale => sale.Order), cancellationToken);
        await db.WriteRowsAsync(sales.SelectMany(sale => sale.Order.Lines), cancellationToken);
        var promotions = sales.SelectMany(sale => sale.Order.Promotions).ToList();
        await db.WriteRowsAsync(promotions, cancellationToken);
        await db.WriteRowsAsync(promotions.SelectMany(promotion => promotion.Shares), cancellationToken);
        await db.WriteRowsAsync(sales.SelectMany(sale => sale.Order.Payments), cancellationToken);
        await db.WriteRowsAsync(sales.SelectMany(sale => sale.Order.Gifts), cancellationToken);
        await db.WriteRowsAsync(waybills, cancellationToken);
        await db.WriteRowsAsync(waybills.SelectMany(waybill => waybill.Items), cancellationToken);
        await db.WriteRowsAsync(waybills.SelectMany(waybill => waybill.Traces), cancellationToken);
    }
}
