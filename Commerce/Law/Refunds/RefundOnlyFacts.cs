namespace BotApp.Commerce.Law.Refunds;

/// <summary>Where an order stands when a refund without a return is asked for.</summary>
public enum RefundStage
{
    /// <summary>Paid, not handed to a carrier.</summary>
    Unshipped,

    /// <summary>Under way by its scans.</summary>
    InTransit,

    /// <summary>The carrier says it is lost.</summary>
    Lost,

    /// <summary>It goes back to the seller, or was refused at the door.</summary>
    Returned,

    /// <summary>Signed for by its scans; the customer says it never arrived.</summary>
    SignedNotReceived,

    /// <summary>The customer has it.</summary>
    Received,
}

/// <summary>The facts of the flow <c>refund-only</c>: money back, goods stay.</summary>
public sealed record RefundOnlyFacts
{
    public required RefundStage Stage { get; init; }

    /// <summary>Yuan really paid for the goods.</summary>
    public required decimal Paid { get; init; }

    /// <summary>Yuan paid for sending; given back with goods that never arrived.</summary>
    public decimal FreightPaid { get; init; }

    /// <summary>When the refund was asked for; null: now.</summary>
    public DateTimeOffset? RequestedAt { get; init; }

    /// <summary>The last scan of the parcel; null: none.</summary>
    public DateTimeOffset? LastScanAt { get; init; }

    /// <summary>Until when delivery is promised; null: nothing is.</summary>
    public DateTimeOffset? PromisedBy { get; init; }

    /// <summary>Whether pictures or the like show the fault.</summary>
    public bool HasEvidence { get; init; }

    /// <summary>Whether the goods are fresh, such as fruit.</summary>
    public bool Fresh { get; init; }

    /// <summary>What the seller answered; null: nothing yet.</summary>
    public bool? SellerAgrees { get; init; }

    /// <summary>Yuan the seller agreed to give back; null: all.</summary>
    public decimal? SellerOffers { get; init; }

    /// <summary>Whether the customer is on the risk list: a person looks instead of a rule.</summary>
    public bool SuspectedAbuse { get; init; }
}
