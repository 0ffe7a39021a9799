namespace BotApp.Commerce.Bookings;

/// <summary>What a technician comes for. Stored by name.</summary>
public enum BookingKind
{
    Install,
    Repair,
    Maintain,
}
