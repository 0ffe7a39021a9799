using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Own;

/// <summary>Products in the shop's own tables.</summary>
internal sealed class OwnCatalogue : ICatalogueSystem
{
    public async Task<IReadOnlyList<Product>> ProductsAsync(ShopDb db, string? categoryId, CancellationToken cancellationToken) =>
        await WithVariants(db)
            .Where(product => categoryId == null || product.CategoryId == categoryId)
            .OrderBy(product => product.Id)
            .ToListAsync(cancellationToken);

    public Task<Product?> FindAsync(ShopDb db, string productId, CancellationToken cancellationToken) =>
        WithVariants(db).FirstOrDefaultAsync(product => product.Id == productId, cancellationToken);

    public Task<Variant?> FindVariantAsync(ShopDb db, string sku, CancellationToken cancellationToken) =>
        db
            .Variants.AsNoTracking()
            .Include(variant => variant.Options.OrderBy(option => option.No))
            .FirstOrDefaultAsync(variant => variant.Sku == sku, cancellationToken);

    private static IQueryable<Product> WithVariants(ShopDb db) =>
        db
            .Products.AsNoTracking()
            .Include(product => product.Variants.OrderBy(variant => variant.Sku))
                .ThenInclude(variant => variant.Options.OrderBy(option => option.No))
            .AsSplitQuery();
}
