namespace BotApp.Commerce.Policies;

/// <summary>When an order is to be handed to a carrier, and what a late one is worth.</summary>
public sealed record ShippingTerms
{
    /// <summary>From payment to hand-over where the page promises nothing else. 1 hour to 30 days.</summary>
    public TimeSpan ShipWithin { get; init; } = TimeSpan.FromHours(48);

    /// <summary>Part of the paid goods given for a late shipment; 0 means none. 0 to 1.</summary>
    public decimal LateCompensationRate { get; init; }

    /// <summary>The most given for one order; 0 means no limit.</summary>
    public decimal LateCompensationAtMost { get; init; }

    /// <summary>The latest day a customer can put a delivery off to, counted in days after today. 0 to 30.</summary>
    public int RescheduleDays { get; init; } = 7;
}
