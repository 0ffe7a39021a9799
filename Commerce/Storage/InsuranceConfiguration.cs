using BotApp.Commerce.Insurance;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How the nouns of Insurance are kept.</summary>
internal sealed class InsuranceConfiguration : IEntityTypeConfiguration<FreightPolicy>, IEntityTypeConfiguration<InsuranceClaim>
{
    public void Configure(EntityTypeBuilder<FreightPolicy> builder)
    {
        builder.ToTable("FreightPolicies");
        builder.HasKey(freightPolicy => freightPolicy.Number);
        builder.Property(freightPolicy => freightPolicy.Number).HasMaxLength(32);
        builder.Property(freightPolicy => freightPolicy.OrderNumber).HasMaxLength(32);
        builder.HasIndex(freightPolicy => freightPolicy.OrderNumber);
        builder.Property(freightPolicy => freightPolicy.CustomerId).HasMaxLength(32);
        builder.HasIndex(freightPolicy => freightPolicy.CustomerId);
        builder.Property(freightPolicy => freightPolicy.Insurer).HasMaxLength(64);
        builder.Property(freightPolicy => freightPolicy.CarrierCode).HasMaxLength(16);
    }

    public void Configure(EntityTypeBuilder<InsuranceClaim> builder)
    {
        builder.ToTable("InsuranceClaims");
        builder.HasKey(insuranceClaim => insuranceClaim.Number);
        builder.Property(insuranceClaim => insuranceClaim.Number).HasMaxLength(32);
        builder.Property(insuranceClaim => insuranceClaim.PolicyNumber).HasMaxLength(32);
        builder.HasIndex(insuranceClaim => insuranceClaim.PolicyNumber);
        builder.Property(insuranceClaim => insuranceClaim.ReturnNumber).HasMaxLength(32);
        builder.Property(insuranceClaim => insuranceClaim.CustomerId).HasMaxLength(32);
        builder.HasIndex(insuranceClaim => insuranceClaim.CustomerId);
        builder.Property(insuranceClaim => insuranceClaim.Version).IsConcurrencyToken();
    }
}
