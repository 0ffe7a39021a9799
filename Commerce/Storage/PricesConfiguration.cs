using BotApp.Commerce.Prices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How the nouns of Prices are kept.</summary>
internal sealed class PricesConfiguration : IEntityTypeConfiguration<PriceProtectionClaim>
{
    public void Configure(EntityTypeBuilder<PriceProtectionClaim> builder)
    {
        builder.ToTable("PriceProtectionClaims");
        builder.HasKey(priceProtectionClaim => priceProtectionClaim.Number);
        builder.Property(priceProtectionClaim => priceProtectionClaim.Number).HasMaxLength(32);
        builder.Property(priceProtectionClaim => priceProtectionClaim.OrderNumber).HasMaxLength(32);
        builder.HasIndex(priceProtectionClaim => priceProtectionClaim.OrderNumber);
        builder.Property(priceProtectionClaim => priceProtectionClaim.CustomerId).HasMaxLength(32);
        builder.HasIndex(priceProtectionClaim => priceProtectionClaim.CustomerId);
        builder.Property(priceProtectionClaim => priceProtectionClaim.RefundNumber).HasMaxLength(32);
    }
}
