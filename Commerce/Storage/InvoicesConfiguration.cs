using BotApp.Commerce.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How the nouns of Invoices are kept.</summary>
internal sealed class InvoicesConfiguration
    : IEntityTypeConfiguration<Fapiao>,
        IEntityTypeConfiguration<FapiaoLine>,
        IEntityTypeConfiguration<RedConfirmation>,
        IEntityTypeConfiguration<FapiaoTitle>
{
    public void Configure(EntityTypeBuilder<Fapiao> builder)
    {
        builder.ToTable("Fapiao");
        builder.HasKey(fapiao => fapiao.Number);
        builder.Property(fapiao => fapiao.Number).HasMaxLength(32);
        builder.Property(fapiao => fapiao.OrderNumber).HasMaxLength(32);
        builder.HasIndex(fapiao => fapiao.OrderNumber);
        builder.Property(fapiao => fapiao.CustomerId).HasMaxLength(32);
        builder.HasIndex(fapiao => fapiao.CustomerId);
        builder.Property(fapiao => fapiao.Title).HasMaxLength(100);
        builder.Property(fapiao => fapiao.TaxId).HasMaxLength(20);
        builder.Property(fapiao => fapiao.BuyerAddress).HasMaxLength(128);
        builder.Property(fapiao => fapiao.BuyerPhone).HasMaxLength(32);
        builder.Property(fapiao => fapiao.BuyerBank).HasMaxLength(128);
        builder.Property(fapiao => fapiao.Email).HasMaxLength(128);
        builder.Property(fapiao => fapiao.DigitalNumber).HasMaxLength(20);
        builder.HasIndex(fapiao => fapiao.DigitalNumber).IsUnique();
        builder.Property(fapiao => fapiao.RedOf).HasMaxLength(20);
        builder.Property(fapiao => fapiao.ConfirmationNumber).HasMaxLength(32);
        builder.Property(fapiao => fapiao.Remark).HasMaxLength(256);
        builder.Property(fapiao => fapiao.Version).IsConcurrencyToken();
        builder.HasMany(fapiao => fapiao.Lines).WithOne().HasForeignKey(part => part.FapiaoNumber);
    }

    public void Configure(EntityTypeBuilder<FapiaoLine> builder)
    {
        builder.ToTable("FapiaoLines");
        builder.HasKey(fapiaoLine => new { fapiaoLine.FapiaoNumber, fapiaoLine.No });
        builder.Property(fapiaoLine => fapiaoLine.FapiaoNumber).HasMaxLength(32);
        builder.Property(fapiaoLine => fapiaoLine.Item).HasMaxLength(128);
        builder.Property(fapiaoLine => fapiaoLine.Model).HasMaxLength(64);
        builder.Property(fapiaoLine => fapiaoLine.Unit).HasMaxLength(16);
    }

    public void Configure(EntityTypeBuilder<RedConfirmation> builder)
    {
        builder.ToTable("RedConfirmations");
        builder.HasKey(redConfirmation => redConfirmation.Number);
        builder.Property(redConfirmation => redConfirmation.Number).HasMaxLength(32);
        builder.Property(redConfirmation => redConfirmation.FapiaoNumber).HasMaxLength(32);
        builder.HasIndex(redConfirmation => redConfirmation.FapiaoNumber);
        builder.Property(redConfirmation => redConfirmation.Reason).HasMaxLength(128);
        builder.Property(redConfirmation => redConfirmation.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<FapiaoTitle> builder)
    {
        builder.ToTable("FapiaoTitles");
        builder.HasKey(fapiaoTitle => new { fapiaoTitle.CustomerId, fapiaoTitle.No });
        builder.Property(fapiaoTitle => fapiaoTitle.CustomerId).HasMaxLength(32);
        builder.Property(fapiaoTitle => fapiaoTitle.Title).HasMaxLength(100);
        builder.Property(fapiaoTitle => fapiaoTitle.TaxId).HasMaxLength(20);
    }
}
