using BotApp.Commerce.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How customers and their address books are kept.</summary>
internal sealed class CustomersConfiguration : IEntityTypeConfiguration<Customer>, IEntityTypeConfiguration<SavedAddress>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.HasKey(customer => customer.Id);
        builder.Property(customer => customer.Id).HasMaxLength(32);
        builder.Property(customer => customer.LoginId).HasMaxLength(64);
        builder.Property(customer => customer.Language).HasMaxLength(8);
        builder.Property(customer => customer.Email).HasMaxLength(128);
        builder.Property(customer => customer.Version).IsConcurrencyToken();
        builder.HasIndex(customer => customer.LoginId).IsUnique();
        builder.HasMany(customer => customer.Addresses).WithOne().HasForeignKey(saved => saved.CustomerId);
    }

    public void Configure(EntityTypeBuilder<SavedAddress> builder)
    {
        builder.ToTable("SavedAddresses");
        builder.HasKey(saved => new { saved.CustomerId, saved.No });
    }
}
