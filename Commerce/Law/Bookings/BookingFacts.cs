namespace BotApp.Commerce.Law.Bookings;

/// <summary>What is asked about a visit.</summary>
public enum BookingWish
{
    Install,
    Repair,
    Maintain,
    Change,
    Cancel,

    /// <summary>装不了.</summary>
    CannotBeInstalled,

    /// <summary>乱收费.</summary>
    Overcharged,

    /// <summary>When the after-sales term begins and ends.</summary>
    Term,
}

/// <summary>A fee of the table shown before a visit.</summary>
public sealed record VisitFee
{
    public required string Name { get; init; }

    /// <summary>Yuan.</summary>
    public required decimal Sum { get; init; }
}

/// <summary>What is known when a visit is asked for (flow 21).</summary>
public sealed record BookingFacts
{
    public required BookingWish Wish { get; init; }

    /// <summary>Whether the article has to be installed by a technician.</summary>
    public bool NeedsInstalling { get; init; }

    /// <summary>A smell of gas, a shock, sparks, smoke.</summary>
    public bool Danger { get; init; }

    /// <summary>The work touches gas pipes or the house's wiring.</summary>
    public bool GasOrWiring { get; init; }

    /// <summary>The day of the invoice; null when not known.</summary>
    public DateOnly? InvoicedOn { get; init; }

    /// <summary>When the installation was completed; null: not yet.</summary>
    public DateTimeOffset? InstalledAt { get; init; }

    /// <summary>When the article was exchanged for this one; null: never.</summary>
    public DateTimeOffset? ExchangedAt { get; init; }

    /// <summary>Days of the 三包 term.</summary>
    public int TermDays { get; init; } = 365;

    /// <summary>Days it was away for repair, which do not count.</summary>
    public int RepairDays { get; init; }

    /// <summary>The fault is from misuse or a stranger's repair, so it is paid for.</summary>
    public bool OwnFault { get; init; }

    /// <summary>The fees of this visit as listed, outside the term.</summary>
    public IReadOnlyList<VisitFee> Fees { get; init; } = [];

    /// <summary>Whether the customer has seen and accepted them.</summary>
    public bool FeesShown { get; init; }

    /// <summary>Beginnings of the free slots.</summary>
    public IReadOnlyList<DateTimeOffset> FreeSlots { get; init; } = [];

    /// <summary>The slot wanted; null: to be chosen.</summary>
    public DateTimeOffset? Slot { get; init; }

    /// <summary>When the booked visit begins; null: none is booked.</summary>
    public DateTimeOffset? VisitAt { get; init; }

    /// <summary>Whether the page said what the site has to have.</summary>
    public bool SiteNeedsShown { get; init; }

    /// <summary>Yuan the technician charged.</summary>
    public decimal Charged { get; init; }
}
