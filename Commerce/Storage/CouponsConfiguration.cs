using BotApp.Commerce.Coupons;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How the nouns of Coupons are kept.</summary>
internal sealed class CouponsConfiguration : IEntityTypeConfiguration<Coupon>
{
    public void Configure(EntityTypeBuilder<Coupon> builder)
    {
        builder.ToTable("Coupons");
        builder.HasKey(coupon => coupon.Id);
        builder.Property(coupon => coupon.Id).HasMaxLength(40);
        builder.Property(coupon => coupon.CustomerId).HasMaxLength(32);
        builder.HasIndex(coupon => coupon.CustomerId);
        builder.Property(coupon => coupon.CategoryId).HasMaxLength(32);
        builder.Property(coupon => coupon.ProductId).HasMaxLength(32);
        builder.Property(coupon => coupon.StackGroup).HasMaxLength(32);
        builder.Property(coupon => coupon.OrderNumber).HasMaxLength(32);
        builder.Property(coupon => coupon.Version).IsConcurrencyToken();
    }
}
