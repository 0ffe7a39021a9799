using BotApp.Commerce.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How the nouns of Returns are kept.</summary>
internal sealed class ReturnsConfiguration
    : IEntityTypeConfiguration<ReturnRequest>,
        IEntityTypeConfiguration<ReturnLine>,
        IEntityTypeConfiguration<ExchangeRequest>,
        IEntityTypeConfiguration<ExchangeLine>
{
    public void Configure(EntityTypeBuilder<ReturnRequest> builder)
    {
        builder.ToTable("ReturnRequests");
        builder.HasKey(returnRequest => returnRequest.Number);
        builder.Property(returnRequest => returnRequest.Number).HasMaxLength(32);
        builder.Property(returnRequest => returnRequest.OrderNumber).HasMaxLength(32);
        builder.HasIndex(returnRequest => returnRequest.OrderNumber);
        builder.Property(returnRequest => returnRequest.CustomerId).HasMaxLength(32);
        builder.HasIndex(returnRequest => returnRequest.CustomerId);
        builder.Property(returnRequest => returnRequest.Reason).HasMaxLength(512);
        builder.Property(returnRequest => returnRequest.WaybillNumber).HasMaxLength(32);
        builder.Property(returnRequest => returnRequest.RefundMethodId).HasMaxLength(64);
        builder.Property(returnRequest => returnRequest.RefundNumber).HasMaxLength(32);
        builder.Property(returnRequest => returnRequest.Version).IsConcurrencyToken();
        builder.HasMany(returnRequest => returnRequest.Lines).WithOne().HasForeignKey(part => part.ReturnNumber);
    }

    public void Configure(EntityTypeBuilder<ReturnLine> builder)
    {
        builder.ToTable("ReturnLines");
        builder.HasKey(returnLine => new { returnLine.ReturnNumber, returnLine.LineNo });
        builder.Property(returnLine => returnLine.ReturnNumber).HasMaxLength(32);
    }

    public void Configure(EntityTypeBuilder<ExchangeRequest> builder)
    {
        builder.ToTable("ExchangeRequests");
        builder.HasKey(exchangeRequest => exchangeRequest.Number);
        builder.Property(exchangeRequest => exchangeRequest.Number).HasMaxLength(32);
        builder.Property(exchangeRequest => exchangeRequest.OrderNumber).HasMaxLength(32);
        builder.HasIndex(exchangeRequest => exchangeRequest.OrderNumber);
        builder.Property(exchangeRequest => exchangeRequest.CustomerId).HasMaxLength(32);
        builder.HasIndex(exchangeRequest => exchangeRequest.CustomerId);
        builder.Property(exchangeRequest => exchangeRequest.Reason).HasMaxLength(512);
        builder.Property(exchangeRequest => exchangeRequest.PaymentMethodId).HasMaxLength(64);
        builder.Property(exchangeRequest => exchangeRequest.WaybillBack).HasMaxLength(32);
        builder.Property(exchangeRequest => exchangeRequest.WaybillOut).HasMaxLength(32);
        builder.Property(exchangeRequest => exchangeRequest.Version).IsConcurrencyToken();
        builder.HasMany(exchangeRequest => exchangeRequest.Lines).WithOne().HasForeignKey(part => part.ExchangeNumber);
    }

    public void Configure(EntityTypeBuilder<ExchangeLine> builder)
    {
        builder.ToTable("ExchangeLines");
        builder.HasKey(exchangeLine => new { exchangeLine.ExchangeNumber, exchangeLine.No });
        builder.Property(exchangeLine => exchangeLine.ExchangeNumber).HasMaxLength(32);
        builder.Property(exchangeLine => exchangeLine.FromSku).HasMaxLength(64);
        builder.Property(exchangeLine => exchangeLine.ToSku).HasMaxLength(64);
    }
}
