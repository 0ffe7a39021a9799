using BotApp.Commerce.Law.Bookings;
using BotApp.Dialogs.Orders;

namespace BotApp.Dialogs.Bookings;

/// <summary>A technician's visit to be arranged, changed or called off, or what went wrong with one.</summary>
public sealed record VisitForm : LinesForm
{
    public BookingWish? What { get; init; }

    /// <summary>The visit it is about; null for a new one.</summary>
    public string? BookingNumber { get; init; }

    /// <summary>Numbers of visits that may be meant, to be chosen from.</summary>
    public IReadOnlyList<string> BookingChoices { get; init; } = [];

    /// <summary>The beginning of the hours chosen.</summary>
    public DateTimeOffset? Slot { get; init; }

    /// <summary>Beginnings of the hours offered, in the order shown.</summary>
    public IReadOnlyList<DateTimeOffset> Offered { get; init; } = [];

    /// <summary>The day wished for.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The time of day wished for: from; until (excluded) when a span was said.</summary>
    public TimeOnly? From { get; init; }

    public TimeOnly? Until { get; init; }

    /// <summary>Nothing is free at the time wished for; other hours are offered.</summary>
    public bool IsTaken { get; init; }

    /// <summary>Yuan the technician charged.</summary>
    public decimal? Charged { get; init; }

    /// <summary>The work touches gas pipes or the house's wiring.</summary>
    public bool GasOrWiring { get; init; }

    /// <summary>Whether it is a new visit.</summary>
    public bool IsNew => What is BookingWish.Install or BookingWish.Repair or BookingWish.Maintain;

    /// <summary>Whether hours have to be chosen.</summary>
    public bool NeedsSlot => IsNew || What == BookingWish.Change;
}
