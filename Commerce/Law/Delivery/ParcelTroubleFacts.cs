namespace BotApp.Commerce.Law.Delivery;

/// <summary>What is wrong with a parcel.</summary>
public enum ParcelTroubleKind
{
    /// <summary>已签收未收到.</summary>
    SignedNotReceived,

    /// <summary>丢件.</summary>
    Lost,

    /// <summary>破损.</summary>
    Damaged,

    /// <summary>少件.</summary>
    Short,

    /// <summary>发错.</summary>
    Wrong,

    /// <summary>拒收: refused at the door, before signing.</summary>
    RefusedOnDelivery,
}

/// <summary>Who or what the carrier's proof of delivery shows.</summary>
public enum DeliveryProof
{
    /// <summary>No picture, no signature.</summary>
    None,

    /// <summary>The customer, in person.</summary>
    Recipient,

    /// <summary>Somebody else.</summary>
    SomebodyElse,

    /// <summary>快递柜、驿站: a locker or a station.</summary>
    Locker,
}

/// <summary>What a customer asks for in place of a parcel in trouble.</summary>
public enum ParcelRemedy
{
    Resend,
    Refund,
    Exchange,
}

/// <summary>The facts of the flow <c>parcel-trouble</c>.</summary>
public sealed record ParcelTroubleFacts
{
    public required ParcelTroubleKind Trouble { get; init; }

    /// <summary>Yuan really paid for all goods of the parcel.</summary>
    public required decimal Paid { get; init; }

    /// <summary>Yuan really paid for the goods concerned, such as the missing ones; null: all of them.</summary>
    public decimal? PaidForAffected { get; init; }

    /// <summary>Yuan paid for sending; given back when nothing of the parcel arrived.</summary>
    public decimal FreightPaid { get; init; }

    /// <summary>When it was signed for; null: it was not.</summary>
    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>When the customer told of it; null: now.</summary>
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>The last scan; null: none.</summary>
    public DateTimeOffset? LastScanAt { get; init; }

    /// <summary>Whether the carrier says it is lost.</summary>
    public bool CarrierConfirmsLoss { get; init; }

    public DeliveryProof Proof { get; init; }

    /// <summary>Whether the customer agreed to a locker, a station or somebody else signing.</summary>
    public bool ConsentedToHandOver { get; init; }

    /// <summary>Whether there are pictures of box, waybill and goods.</summary>
    public bool HasPhotos { get; init; }

    /// <summary>Whether the customer chose another carrier than the seller's: then transport is at the customer's risk.</summary>
    public bool BuyerChoseCarrier { get; init; }

    /// <summary>What the customer asks for; null: not said yet.</summary>
    public ParcelRemedy? Wants { get; init; }

    /// <summary>Whether the goods can be sent again.</summary>
    public bool InStock { get; init; } = true;

    /// <summary>Whether the damage may endanger people.</summary>
    public bool SafetyRisk { get; init; }

    /// <summary>Whether the customer is on the risk list for repeated claims.</summary>
    public bool OnRiskList { get; init; }

    internal decimal Affected => Math.Clamp(PaidForAffected ?? Paid, 0, Math.Max(0, Paid));

    internal bool NothingArrived =>
        Trouble is ParcelTroubleKind.Lost or ParcelTroubleKind.SignedNotReceived or ParcelTroubleKind.RefusedOnDelivery;
}
