using BotApp.Commerce.Law.Bookings;

namespace BotApp.Commerce.Bookings;

/// <summary>
/// What is wanted of a technician: a visit for a line of an order, or something about a visit that is booked. <see cref="BookingNumber"/> goes before
/// <see cref="OrderNumber"/>.
/// </summary>
public sealed record VisitWish(BookingWish What)
{
    public string? OrderNumber { get; init; }

    public int LineNo { get; init; } = 1;

    public string? BookingNumber { get; init; }

    /// <summary>The beginning of the slot wanted; null: to be chosen.</summary>
    public DateTimeOffset? Slot { get; init; }

    /// <summary>A smell of gas, a shock, sparks, smoke.</summary>
    public bool Danger { get; init; }

    /// <summary>The work touches gas pipes or the house's wiring.</summary>
    public bool GasOrWiring { get; init; }

    /// <summary>The fault is the customer's own.</summary>
    public bool OwnFault { get; init; }

    /// <summary>The customer has seen the fee and agrees to it.</summary>
    public bool FeeAccepted { get; init; }

    /// <summary>Yuan the technician charged.</summary>
    public decimal Charged { get; init; }

    public string? Words { get; init; }
}

/// <summary>What was arranged: the visit, or the ticket of what went wrong with one.</summary>
public sealed record VisitTold(string? BookingNumber, string? TicketNumber, DateTimeOffset? From, DateTimeOffset? ChangeUntil);
