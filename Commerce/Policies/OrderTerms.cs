namespace BotApp.Commerce.Policies;

/// <summary>What may still be changed about an order.</summary>
public sealed record OrderTerms
{
    /// <summary>A cancellation while the warehouse picks is agreed to when the seller is silent for this long.</summary>
    public TimeSpan SellerAnswersPickingWithin { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How often the address may be changed before shipping.</summary>
    public int AddressChanges { get; init; } = 1;

    /// <summary>How often another variant may be taken before shipping.</summary>
    public int VariantChanges { get; init; } = 1;

    /// <summary>Whether an order in which another variant was taken can no longer be changed or called off.</summary>
    public bool VariantChangeIsFinal { get; init; }

    /// <summary>Whether an order the warehouse has begun to pack can no longer be changed or called off.</summary>
    public bool FinalWhilePicking { get; init; }

    /// <summary>Whether a parcel on the road is stopped when the order is called off, where the carrier can.</summary>
    public bool StopsParcels { get; init; } = true;

    /// <summary>Whether a parcel on the road is sent to another address, where the carrier can.</summary>
    public bool RedirectsParcels { get; init; } = true;

    /// <summary>Whether a paid order that is not shipped may be paid by another means instead.</summary>
    public bool MethodChangeAfterPayment { get; init; }

    /// <summary>Whether the seller may call an order off alone; the law forbids it.</summary>
    public bool SellerMayCancel { get; init; }

    /// <summary>Whether a pre-sale called off by the customer before the balance gives the deposit back, where its page says nothing.</summary>
    public bool CancelReturnsDeposit { get; init; }
}
