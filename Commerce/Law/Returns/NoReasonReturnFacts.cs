namespace BotApp.Commerce.Law.Returns;

/// <summary>The facts of the flow <c>no-reason-return</c>: an article, or several signed for together, that goes back because the customer does not want it.</summary>
public sealed record NoReasonReturnFacts : ReturnableGoods
{
    /// <summary>Yuan really paid for what comes back, discounts taken off, freight not counted.</summary>
    public required decimal Paid { get; init; }

    /// <summary>Yuan paid for all goods of the order; null: everything comes back.</summary>
    public decimal? OrderPaid { get; init; }

    /// <summary>What was given along with it.</summary>
    public IReadOnlyList<Gift> Gifts { get; init; } = [];

    /// <summary>Yuan of goods from which sending was free, as listed on the page; null: as the shop's terms say; 0: free without condition.</summary>
    public decimal? FreeFreightFrom { get; init; }

    /// <summary>Yuan that sending would have cost, as listed on the page; null: as the shop's terms say.</summary>
    public decimal? FreightSaved { get; init; }

    /// <summary>Whether the seller agreed to carry the way back of this order.</summary>
    public bool SellerPaysFreight { get; init; }

    /// <summary>运费险: whether the way back is insured.</summary>
    public bool FreightInsured { get; init; }
}

/// <summary>A gift, goods or points or a coupon. Only a price announced beforehand, in yuan, can be asked for one that does not come back.</summary>
public sealed record Gift(string Name = "", bool Returned = true, decimal? AnnouncedPrice = null)
{
    internal decimal Owed => Returned ? 0 : Math.Max(0, AnnouncedPrice ?? 0);
}
