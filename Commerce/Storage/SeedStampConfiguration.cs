using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How seed stamps are kept.</summary>
internal sealed class SeedStampConfiguration : IEntityTypeConfiguration<SeedStamp>
{
    public void Configure(EntityTypeBuilder<SeedStamp> builder)
    {
        builder.HasKey(stamp => stamp.Name);
        builder.Property(stamp => stamp.Name).HasMaxLength(64);
    }
}
