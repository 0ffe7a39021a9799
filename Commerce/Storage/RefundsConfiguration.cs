using BotApp.Commerce.Refunds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How the nouns of Refunds are kept.</summary>
internal sealed class RefundsConfiguration
    : IEntityTypeConfiguration<Refund>,
        IEntityTypeConfiguration<RefundPart>,
        IEntityTypeConfiguration<RefundStep>
{
    public void Configure(EntityTypeBuilder<Refund> builder)
    {
        builder.ToTable("Refunds");
        builder.HasKey(refund => refund.Number);
        builder.Property(refund => refund.Number).HasMaxLength(32);
        builder.Property(refund => refund.OrderNumber).HasMaxLength(32);
        builder.HasIndex(refund => refund.OrderNumber);
        builder.Property(refund => refund.CustomerId).HasMaxLength(32);
        builder.HasIndex(refund => refund.CustomerId);
        builder.Property(refund => refund.SubjectNumber).HasMaxLength(32);
        builder.Property(refund => refund.Version).IsConcurrencyToken();
        builder.HasMany(refund => refund.Parts).WithOne().HasForeignKey(part => part.RefundNumber);
        builder.HasMany(refund => refund.Steps).WithOne().HasForeignKey(part => part.RefundNumber);
    }

    public void Configure(EntityTypeBuilder<RefundPart> builder)
    {
        builder.ToTable("RefundParts");
        builder.HasKey(refundPart => new { refundPart.RefundNumber, refundPart.No });
        builder.Property(refundPart => refundPart.RefundNumber).HasMaxLength(32);
        builder.Property(refundPart => refundPart.MethodId).HasMaxLength(64);
        builder.Property(refundPart => refundPart.GatewayReference).HasMaxLength(64);
        builder.Property(refundPart => refundPart.FailureCode).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<RefundStep> builder)
    {
        builder.ToTable("RefundSteps");
        builder.HasKey(refundStep => new { refundStep.RefundNumber, refundStep.No });
        builder.Property(refundStep => refundStep.RefundNumber).HasMaxLength(32);
    }
}
