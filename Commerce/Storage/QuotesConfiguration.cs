using BotApp.Commerce.Quotes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How the nouns of Quotes are kept.</summary>
internal sealed class QuotesConfiguration
    : IEntityTypeConfiguration<Receipt>,
        IEntityTypeConfiguration<AuditEntry>,
        IEntityTypeConfiguration<OutboxRow>
{
    public void Configure(EntityTypeBuilder<Receipt> builder)
    {
        builder.ToTable("Receipts");
        builder.HasKey(receipt => receipt.Number);
        builder.Property(receipt => receipt.Number).HasMaxLength(32);
        builder.Property(receipt => receipt.Deed).HasMaxLength(64);
        builder.Property(receipt => receipt.CustomerId).HasMaxLength(32);
        builder.Property(receipt => receipt.RequestKey).HasMaxLength(128);
        builder.Property(receipt => receipt.QuoteId).HasMaxLength(40);
        builder.HasIndex(receipt => receipt.QuoteId).IsUnique();
        builder.Property(receipt => receipt.Subject).HasMaxLength(64);
        builder.Property(receipt => receipt.Currency).HasMaxLength(3);
        builder.Property(receipt => receipt.Clauses).HasMaxLength(512);
        builder.HasIndex(receipt => new { receipt.CustomerId, receipt.RequestKey }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.HasKey(auditEntry => auditEntry.Id);
        builder.Property(auditEntry => auditEntry.Id).HasMaxLength(40);
        builder.Property(auditEntry => auditEntry.Actor).HasMaxLength(64);
        builder.Property(auditEntry => auditEntry.Deed).HasMaxLength(64);
        builder.Property(auditEntry => auditEntry.Subject).HasMaxLength(64);
        builder.HasIndex(auditEntry => auditEntry.Subject);
        builder.Property(auditEntry => auditEntry.ReceiptNumber).HasMaxLength(32);
        builder.HasIndex(auditEntry => auditEntry.ReceiptNumber);
        builder.Property(auditEntry => auditEntry.Change).HasMaxLength(2000);
    }

    public void Configure(EntityTypeBuilder<OutboxRow> builder)
    {
        builder.ToTable("OutboxRows");
        builder.HasKey(outboxRow => outboxRow.Id);
        builder.Property(outboxRow => outboxRow.Id).HasMaxLength(40);
        builder.Property(outboxRow => outboxRow.Kind).HasMaxLength(64);
        builder.Property(outboxRow => outboxRow.ReceiptNumber).HasMaxLength(32);
        builder.HasIndex(outboxRow => outboxRow.ReceiptNumber);
        builder.Property(outboxRow => outboxRow.LastError).HasMaxLength(512);
        builder.Property(outboxRow => outboxRow.Version).IsConcurrencyToken();
        builder.HasIndex(row => new { row.DoneAt, row.DueAt });
    }
}
