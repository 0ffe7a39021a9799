using BotApp.Commerce.Service;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How the nouns of Service are kept.</summary>
internal sealed class ServiceConfiguration : IEntityTypeConfiguration<Ticket>, IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Ticket> builder)
    {
        builder.ToTable("Tickets");
        builder.HasKey(ticket => ticket.Number);
        builder.Property(ticket => ticket.Number).HasMaxLength(32);
        builder.Property(ticket => ticket.CustomerId).HasMaxLength(32);
        builder.HasIndex(ticket => ticket.CustomerId);
        builder.Property(ticket => ticket.OrderNumber).HasMaxLength(32);
        builder.Property(ticket => ticket.Subject).HasMaxLength(64);
        builder.Property(ticket => ticket.Words).HasMaxLength(2000);
        builder.Property(ticket => ticket.Answer).HasMaxLength(2000);
        builder.Property(ticket => ticket.Owner).HasMaxLength(64);
        builder.Property(ticket => ticket.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.ToTable("Evidence");
        builder.HasKey(evidence => evidence.Id);
        builder.Property(evidence => evidence.Id).HasMaxLength(40);
        builder.Property(evidence => evidence.CustomerId).HasMaxLength(32);
        builder.HasIndex(evidence => evidence.CustomerId);
        builder.Property(evidence => evidence.SubjectNumber).HasMaxLength(32);
        builder.HasIndex(evidence => evidence.SubjectNumber);
        builder.Property(evidence => evidence.Sha256).HasMaxLength(64);
        builder.Property(evidence => evidence.MediaType).HasMaxLength(64);
        builder.Property(evidence => evidence.File).HasMaxLength(256);
    }
}
