using BotApp.Commerce.Law.Returns;

namespace BotApp.Commerce.Law.Refunds;

/// <summary>The facts of the flow <c>partial-refund</c>: an order of which a part comes back.</summary>
public sealed record PartialRefundFacts
{
    /// <summary>Every line of the order, also those kept.</summary>
    public required IReadOnlyList<PurchasedItem> Items { get; init; }

    /// <summary>The promotions of the order, in the order in which they were taken off.</summary>
    public IReadOnlyList<Promotion> Promotions { get; init; } = [];

    /// <summary>Yuan really paid for all goods, freight not counted; null: what the promotions give. When they give another sum a person looks.</summary>
    public decimal? Paid { get; init; }

    /// <summary>Yuan given back for earlier returns, what was paid in addition taken off; null: what was due for them.</summary>
    public decimal? RefundedBefore { get; init; }

    /// <summary>Gifts of the order, those missing since an earlier return included.</summary>
    public IReadOnlyList<Gift> Gifts { get; init; } = [];

    /// <summary>How the order was paid; empty: one way.</summary>
    public IReadOnlyList<Payment> Payments { get; init; } = [];

    /// <summary>Whether what comes back is faulty: then no freight is deducted.</summary>
    public bool Faulty { get; init; }

    /// <summary>Yuan of goods from which sending was free, as listed on the page; null: as the shop's terms say; 0: free without condition.</summary>
    public decimal? FreeFreightFrom { get; init; }

    /// <summary>Yuan that sending would have cost, as listed on the page; null: as the shop's terms say.</summary>
    public decimal? FreightSaved { get; init; }
}
