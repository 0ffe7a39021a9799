using BotApp.Commerce.Law.Orders;

namespace BotApp.Commerce.Law.Insurance;

/// <summary>Flow 23, 运费险: the policy, the way back and the claim.</summary>
public sealed record FreightInsuranceFacts : IOrderFacts
{
    /// <summary>Whether the order belongs to whoever asks.</summary>
    public bool OwnOrder { get; init; } = true;

    /// <summary>Whether the order is insured.</summary>
    public bool Insured { get; init; } = true;

    /// <summary>The sum agreed on, in yuan; may be less than the way back costs.</summary>
    public decimal InsuredSum { get; init; }

    /// <summary>What the way back cost, in yuan.</summary>
    public decimal FreightPaid { get; init; }

    /// <summary>What the claim is about.</summary>
    public ClaimKind Kind { get; init; }

    /// <summary>Whether goods go back because of their quality, so that the seller owes the freight.</summary>
    public bool QualityCase { get; init; }

    /// <summary>Whether the parcel was fetched free of charge (上门取件).</summary>
    public bool FreePickup { get; init; }

    /// <summary>Whether the carrier and channel the policy asks for were used.</summary>
    public bool RequiredCarrier { get; init; } = true;

    /// <summary>When the seller signed for the return; null when not yet.</summary>
    public DateTimeOffset? ReturnSignedAt { get; init; }

    /// <summary>Returns of the order that were claimed before.</summary>
    public int EarlierClaims { get; init; }

    /// <summary>When the insurer paid; null when not yet.</summary>
    public DateTimeOffset? PaidOutAt { get; init; }

    /// <summary>Whether the insurer declined, or the customer disputes what it paid.</summary>
    public bool Disputed { get; init; }
}
