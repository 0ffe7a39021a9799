namespace BotApp.Commerce.Bookings;

/// <summary>How a booking stands. Stored by name.</summary>
public enum BookingStatus
{
    Booked,
    Done,
    Cancelled,

    /// <summary>The technician came and could not do it.</summary>
    NotPossible,
}
