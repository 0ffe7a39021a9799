using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How orders and their lines are kept.</summary>
internal sealed class OrdersConfiguration : IEntityTypeConfiguration<Order>, IEntityTypeConfiguration<OrderLine>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.HasKey(order => order.Number);
        builder.Property(order => order.Number).HasMaxLength(32);
        builder.Property(order => order.Currency).HasMaxLength(3);
        builder.HasOne<Customer>().WithMany().HasForeignKey(order => order.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(order => new { order.CustomerId, order.PlacedAt });
        builder.Property(order => order.Kind).HasDefaultValue(OrderKind.Ordinary);
        builder.Property(order => order.Warehouse).HasDefaultValue(WarehouseState.NotSent);
        builder.Property(order => order.CancelReason).HasMaxLength(128);
        builder.Property(order => order.Version).IsConcurrencyToken();
        builder.HasMany(order => order.Promotions).WithOne().HasForeignKey(promotion => promotion.OrderNumber);
        builder.HasMany(order => order.Payments).WithOne().HasForeignKey(payment => payment.OrderNumber);
        builder.HasMany(order => order.Gifts).WithOne().HasForeignKey(gift => gift.OrderNumber);
        builder.HasMany(order => order.Lines).WithOne().HasForeignKey(line => line.OrderNumber);
    }

    public void Configure(EntityTypeBuilder<OrderLine> builder)
    {
        builder.ToTable("OrderLines");
        builder.HasKey(line => new { line.OrderNumber, line.No });
        builder.Property(line => line.ProductId).HasMaxLength(32);
        builder.Property(line => line.Sku).HasMaxLength(64);
        builder.Property(line => line.Picture).HasMaxLength(64);
        builder.Ignore(line => line.Amount);
    }
}
