using BotApp.Commerce.Customers;

namespace BotApp.Commerce.Bookings;

/// <summary>A visit as it may be shown: the technician masked.</summary>
public sealed record BookingView(Booking Booking, DateTimeOffset ChangeUntil)
{
    public string Technician => Mask.Name(Booking.Technician);

    public string TechnicianPhone => Mask.Phone(Booking.TechnicianPhone);
}

/// <summary>Hours one can choose.</summary>
public sealed record SlotView(DateTimeOffset From, DateTimeOffset To, int Left);
