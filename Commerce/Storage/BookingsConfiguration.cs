using BotApp.Commerce.Bookings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Commerce.Storage;

/// <summary>How the nouns of Bookings are kept.</summary>
internal sealed class BookingsConfiguration
    : IEntityTypeConfiguration<Booking>,
        IEntityTypeConfiguration<BookingSlot>,
        IEntityTypeConfiguration<RepairRecord>
{
    public void Configure(EntityTypeBuilder<Booking> builder)
    {
        builder.ToTable("Bookings");
        builder.HasKey(booking => booking.Number);
        builder.Property(booking => booking.Number).HasMaxLength(32);
        builder.Property(booking => booking.OrderNumber).HasMaxLength(32);
        builder.HasIndex(booking => booking.OrderNumber);
        builder.Property(booking => booking.CustomerId).HasMaxLength(32);
        builder.HasIndex(booking => booking.CustomerId);
        builder.Property(booking => booking.Region).HasMaxLength(64);
        builder.Property(booking => booking.Technician).HasMaxLength(32);
        builder.Property(booking => booking.TechnicianPhone).HasMaxLength(32);
        builder.Property(booking => booking.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<BookingSlot> builder)
    {
        builder.ToTable("BookingSlots");
        builder.HasKey(bookingSlot => new
        {
            bookingSlot.Region,
            bookingSlot.Kind,
            bookingSlot.From,
        });
        builder.Property(bookingSlot => bookingSlot.Region).HasMaxLength(64);
        builder.Property(bookingSlot => bookingSlot.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<RepairRecord> builder)
    {
        builder.ToTable("RepairRecords");
        builder.HasKey(repairRecord => new
        {
            repairRecord.OrderNumber,
            repairRecord.LineNo,
            repairRecord.No,
        });
        builder.Property(repairRecord => repairRecord.OrderNumber).HasMaxLength(32);
    }
}
