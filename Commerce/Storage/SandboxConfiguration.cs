using BotApp.Commerce.Ports.Sandbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How the callbacks the sandboxes owe are kept.</summary>
internal sealed class SandboxConfiguration : IEntityTypeConfiguration<SandboxEvent>
{
    public void Configure(EntityTypeBuilder<SandboxEvent> builder)
    {
        builder.ToTable("SandboxEvents");
        builder.HasKey(sandboxEvent => sandboxEvent.Id);
        builder.Property(sandboxEvent => sandboxEvent.Id).HasMaxLength(64);
        builder.Property(sandboxEvent => sandboxEvent.Source).HasMaxLength(32);
        builder.Property(sandboxEvent => sandboxEvent.Reference).HasMaxLength(64);
        builder.HasIndex(sandboxEvent => new { sandboxEvent.Source, sandboxEvent.Reference });
        builder.Property(sandboxEvent => sandboxEvent.CallHash).HasMaxLength(64);
        builder.Property(sandboxEvent => sandboxEvent.EventId).HasMaxLength(64);
        builder.Property(sandboxEvent => sandboxEvent.Type).HasMaxLength(64);
        builder.Property(sandboxEvent => sandboxEvent.Subject).HasMaxLength(64);
        builder.HasIndex(sandboxEvent => new { sandboxEvent.DeliveredAt, sandboxEvent.DueAt });
        builder.Property(sandboxEvent => sandboxEvent.Version).IsConcurrencyToken();
    }
}
