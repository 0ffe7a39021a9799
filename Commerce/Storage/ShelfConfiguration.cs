using BotApp.Commerce.Catalogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How the nouns of Catalogue are kept.</summary>
internal sealed class ShelfConfiguration
    : IEntityTypeConfiguration<ProductSpec>,
        IEntityTypeConfiguration<ProductPicture>,
        IEntityTypeConfiguration<RegionStock>,
        IEntityTypeConfiguration<PriceChange>,
        IEntityTypeConfiguration<Watch>,
        IEntityTypeConfiguration<CartItem>,
        IEntityTypeConfiguration<BrowsedProduct>
{
    public void Configure(EntityTypeBuilder<ProductSpec> builder)
    {
        builder.ToTable("ProductSpecs");
        builder.HasKey(productSpec => new { productSpec.ProductId, productSpec.No });
        builder.Property(productSpec => productSpec.ProductId).HasMaxLength(32);
    }

    public void Configure(EntityTypeBuilder<ProductPicture> builder)
    {
        builder.ToTable("ProductPictures");
        builder.HasKey(productPicture => new { productPicture.ProductId, productPicture.No });
        builder.Property(productPicture => productPicture.ProductId).HasMaxLength(32);
        builder.Property(productPicture => productPicture.File).HasMaxLength(128);
    }

    public void Configure(EntityTypeBuilder<RegionStock> builder)
    {
        builder.ToTable("RegionStocks");
        builder.HasKey(regionStock => new { regionStock.Sku, regionStock.Region });
        builder.Property(regionStock => regionStock.Sku).HasMaxLength(64);
        builder.Property(regionStock => regionStock.Region).HasMaxLength(32);
    }

    public void Configure(EntityTypeBuilder<PriceChange> builder)
    {
        builder.ToTable("PriceChanges");
        builder.HasKey(priceChange => new { priceChange.Sku, priceChange.At });
        builder.Property(priceChange => priceChange.Sku).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<Watch> builder)
    {
        builder.ToTable("Watches");
        builder.HasKey(watch => watch.Number);
        builder.Property(watch => watch.Number).HasMaxLength(32);
        builder.Property(watch => watch.CustomerId).HasMaxLength(32);
        builder.HasIndex(watch => watch.CustomerId);
        builder.Property(watch => watch.Sku).HasMaxLength(64);
        builder.Property(watch => watch.Version).IsConcurrencyToken();
        builder.HasIndex(watch => new { watch.Sku, watch.Status });
    }

    public void Configure(EntityTypeBuilder<CartItem> builder)
    {
        builder.ToTable("CartItems");
        builder.HasKey(cartItem => new { cartItem.CustomerId, cartItem.Sku });
        builder.Property(cartItem => cartItem.CustomerId).HasMaxLength(32);
        builder.Property(cartItem => cartItem.Sku).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<BrowsedProduct> builder)
    {
        builder.ToTable("BrowsedProducts");
        builder.HasKey(browsedProduct => new { browsedProduct.CustomerId, browsedProduct.ProductId });
        builder.Property(browsedProduct => browsedProduct.CustomerId).HasMaxLength(32);
        builder.Property(browsedProduct => browsedProduct.ProductId).HasMaxLength(32);
    }
}
