using BotApp.Commerce.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How the nouns of Customers are kept.</summary>
internal sealed class MembershipConfiguration
    : IEntityTypeConfiguration<Consent>,
        IEntityTypeConfiguration<Membership>,
        IEntityTypeConfiguration<PointsEntry>,
        IEntityTypeConfiguration<PaymentMethod>
{
    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.ToTable("Consents");
        builder.HasKey(consent => consent.Id);
        builder.Property(consent => consent.Id).HasMaxLength(40);
        builder.Property(consent => consent.CustomerId).HasMaxLength(32);
        builder.HasIndex(consent => consent.CustomerId);
        builder.Property(consent => consent.TextVersion).HasMaxLength(32);
    }

    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.ToTable("Memberships");
        builder.HasKey(membership => membership.CustomerId);
        builder.Property(membership => membership.CustomerId).HasMaxLength(32);
        builder.Property(membership => membership.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<PointsEntry> builder)
    {
        builder.ToTable("PointsEntries");
        builder.HasKey(pointsEntry => pointsEntry.Id);
        builder.Property(pointsEntry => pointsEntry.Id).HasMaxLength(40);
        builder.Property(pointsEntry => pointsEntry.CustomerId).HasMaxLength(32);
        builder.HasIndex(pointsEntry => pointsEntry.CustomerId);
        builder.Property(pointsEntry => pointsEntry.OrderNumber).HasMaxLength(32);
    }

    public void Configure(EntityTypeBuilder<PaymentMethod> builder)
    {
        builder.ToTable("PaymentMethods");
        builder.HasKey(paymentMethod => paymentMethod.Id);
        builder.Property(paymentMethod => paymentMethod.Id).HasMaxLength(64);
        builder.Property(paymentMethod => paymentMethod.CustomerId).HasMaxLength(32);
        builder.HasIndex(paymentMethod => paymentMethod.CustomerId);
        builder.Property(paymentMethod => paymentMethod.Label).HasMaxLength(64);
        builder.Property(paymentMethod => paymentMethod.Version).IsConcurrencyToken();
    }
}
