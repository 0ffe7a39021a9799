using BotApp.Commerce.Catalogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How departments, products, variants and their choices are kept.</summary>
internal sealed class CatalogueConfiguration
    : IEntityTypeConfiguration<Category>,
        IEntityTypeConfiguration<Product>,
        IEntityTypeConfiguration<Variant>,
        IEntityTypeConfiguration<VariantOption>
{
    public void Configure(EntityTypeBuilder<Category> builder)
    {
        builder.HasKey(category => category.Id);
        builder.Property(category => category.Id).HasMaxLength(32);
        builder.Property(category => category.Picture).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.HasKey(product => product.Id);
        builder.Property(product => product.Id).HasMaxLength(32);
        builder.Property(product => product.Picture).HasMaxLength(64);
        builder.HasOne<Category>().WithMany().HasForeignKey(product => product.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(product => product.Brand).HasMaxLength(64);
        builder.Property(product => product.TaxItem).HasMaxLength(64);
        builder.Property(product => product.Kind).HasDefaultValue(GoodsKind.Other);
        builder.Property(product => product.SevenDay).HasDefaultValue(SevenDayClass.Ordinary);
        builder.HasMany(product => product.Specs).WithOne().HasForeignKey(spec => spec.ProductId);
        builder.HasMany(product => product.Pictures).WithOne().HasForeignKey(picture => picture.ProductId);
        builder.HasMany(product => product.Variants).WithOne().HasForeignKey(variant => variant.ProductId);
    }

    public void Configure(EntityTypeBuilder<Variant> builder)
    {
        builder.HasKey(variant => variant.Sku);
        builder.Property(variant => variant.Sku).HasMaxLength(64);
        builder.Property(variant => variant.Version).IsConcurrencyToken();
        builder.Ignore(variant => variant.Label);
        builder.HasMany(variant => variant.Options).WithOne().HasForeignKey(option => option.Sku);
    }

    public void Configure(EntityTypeBuilder<VariantOption> builder)
    {
        builder.ToTable("VariantOptions");
        builder.HasKey(option => new { option.Sku, option.No });
    }
}
