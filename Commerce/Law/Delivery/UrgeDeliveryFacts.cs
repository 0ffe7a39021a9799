using BotApp.Commerce.Law.Orders;

namespace BotApp.Commerce.Law.Delivery;

/// <summary>Flow 4, 催派送、改派送时间: where a parcel is and what was asked before.</summary>
public sealed record UrgeDeliveryFacts : IOrderFacts
{
    /// <summary>Whether the order belongs to whoever asks.</summary>
    public bool OwnOrder { get; init; } = true;

    public required ParcelFacts Parcel { get; init; }

    /// <summary>When the carrier was last urged about it; null when never.</summary>
    public DateTimeOffset? LastUrgedAt { get; init; }

    /// <summary>Whether the customer agreed to a locker, a station or somebody signing (同意代收).</summary>
    public bool ConsentToPickupPoint { get; init; }

    /// <summary>Whether somebody else signed for it (代签).</summary>
    public bool SignedByOther { get; init; }

    /// <summary>The day on which it is to be delivered instead; null when it is only to hurry.</summary>
    public DateOnly? WishedDay { get; init; }
}
