using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Ports;

/// <summary>Where a merchant keeps what is sold; everything is to be read only.</summary>
public interface ICatalogueSystem
{
    /// <summary>The products of a department (null: all) with their variants, by id.</summary>
    Task<IReadOnlyList<Product>> ProductsAsync(ShopDb db, string? categoryId, CancellationToken cancellationToken);

    /// <summary>Null when there is none.</summary>
    Task<Product?> FindAsync(ShopDb db, string productId, CancellationToken cancellationToken);

    /// <summary>Null when there is none.</summary>
    Task<Variant?> FindVariantAsync(ShopDb db, string sku, CancellationToken cancellationToken);
}
