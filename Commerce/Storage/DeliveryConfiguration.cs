using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How waybills, their contents and their scans are kept.</summary>
internal sealed class DeliveryConfiguration
    : IEntityTypeConfiguration<Waybill>,
        IEntityTypeConfiguration<ParcelItem>,
        IEntityTypeConfiguration<Trace>
{
    public void Configure(EntityTypeBuilder<Waybill> builder)
    {
        builder.HasKey(waybill => waybill.Number);
        builder.Property(waybill => waybill.Number).HasMaxLength(32);
        builder.HasOne<Order>().WithMany().HasForeignKey(waybill => waybill.OrderNumber);
        builder.HasMany(waybill => waybill.Items).WithOne().HasForeignKey(item => item.WaybillNumber);
        builder.HasMany(waybill => waybill.Traces).WithOne().HasForeignKey(trace => trace.WaybillNumber);
    }

    public void Configure(EntityTypeBuilder<ParcelItem> builder)
    {
        builder.ToTable("ParcelItems");
        builder.HasKey(item => new { item.WaybillNumber, item.LineNo });
    }

    public void Configure(EntityTypeBuilder<Trace> builder)
    {
        builder.ToTable("Traces");
        builder.HasKey(trace => new { trace.WaybillNumber, trace.No });
        builder.Property(trace => trace.City).HasMaxLength(32);
    }
}
