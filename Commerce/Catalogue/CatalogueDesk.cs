using BotApp.Commerce.Ports;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>Shows what the shop sells, to anybody.</summary>
public sealed class CatalogueDesk(IDbContextFactory<ShopDb> shop, ICatalogueSystem catalogue)
{
    public async Task<IReadOnlyList<Category>> CategoriesAsync(CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await db.Categories.AsNoTracking().OrderBy(category => category.Position).ToListAsync(cancellationToken);
    }

    /// <summary>The products of a department with their variants, by id; all products when no department is named.</summary>
    public async Task<IReadOnlyList<Product>> ProductsAsync(string? categoryId, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await catalogue.ProductsAsync(db, categoryId, cancellationToken);
    }

    /// <summary>One product with its variants; null when the shop does not have it.</summary>
    public async Task<Product?> FindAsync(string productId, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await catalogue.FindAsync(db, productId, cancellationToken);
    }

    /// <summary>One variant with its choices; null when the shop does not have it.</summary>
    public async Task<Variant?> FindVariantAsync(string sku, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await catalogue.FindVariantAsync(db, sku, cancellationToken);
    }

    /// <summary>The products the words fit best, at most <paramref name="take"/>; none when nothing fits.</summary>
    public async Task<IReadOnlyList<Product>> SearchAsync(string words, int take, CancellationToken cancellationToken)
    {
        var products = await ProductsAsync(null, cancellationToken);
        return [.. ArticleWords.Best(products, product => [$"{product.Name.Zh} {product.Name.En} {product.Keywords}"], words).Take(take)];
    }

    /// <summary>Differs whenever a name, a keyword or a choice does; prices and stock do not count.</summary>
    public async Task<string> NamesVersionAsync(CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        using var names = new NamesHash();
        await names.AddAsync(
            db.Categories.OrderBy(category => category.Id).Select(category => new[] { category.Id, category.Name.Zh, category.Name.En }),
            cancellationToken
        );
        await names.AddAsync(
            db.Products.OrderBy(product => product.Id)
                .Select(product => new[] { product.Id, product.Name.Zh, product.Name.En, product.Keywords }),
            cancellationToken
        );
        await names.AddAsync(
            db.Set<VariantOption>()
                .OrderBy(option => option.Sku)
                .ThenBy(option => option.No)
                .Select(option => new[] { option.Sku, option.Name.Zh, option.Name.En, option.Value.Zh, option.Value.En }),
            cancellationToken
        );
        return names.Version;
    }
}
