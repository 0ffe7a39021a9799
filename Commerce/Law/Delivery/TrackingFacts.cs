using BotApp.Commerce.Law.Orders;

namespace BotApp.Commerce.Law.Delivery;

/// <summary>Flow 2, 查物流: what a parcel shows and what the customer says about it.</summary>
public sealed record TrackingFacts : IOrderFacts
{
    /// <summary>Whether the order belongs to whoever asks.</summary>
    public bool OwnOrder { get; init; } = true;

    public required ParcelFacts Parcel { get; init; }

    /// <summary>The city it goes to, such as 杭州市; empty when unknown.</summary>
    public string ShipToCity { get; init; } = "";

    /// <summary>The customer says nothing came although it is signed for (已签收未收到).</summary>
    public bool NotReceived { get; init; }

    /// <summary>The carrier or the customer says it is lost or damaged.</summary>
    public bool LostOrDamaged { get; init; }

    /// <summary>How often delivery was refused.</summary>
    public int Refusals { get; init; }

    /// <summary>When a complaint reached the carrier; null when there is none.</summary>
    public DateTimeOffset? ComplainedAt { get; init; }

    /// <summary>Whether the carrier has answered it.</summary>
    public bool ComplaintAnswered { get; init; }
}
