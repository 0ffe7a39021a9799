namespace BotApp.Commerce.Law.Returns;

/// <summary>What the rules on returns without a reason ask about an article, be it to send it back or to exchange it.</summary>
public abstract record ReturnableGoods
{
    /// <summary>签收时间: when the last parcel of it was signed for; null while it has not been.</summary>
    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>When the customer gave notice; null: now. The window is judged by it.</summary>
    public DateTimeOffset? NotifiedAt { get; init; }

    public GoodsCategory Category { get; init; }

    /// <summary>The ground of art. 7 that could except it.</summary>
    public GoodsException Exception { get; init; }

    /// <summary>Whether a record shows that the exception was confirmed for this one purchase.</summary>
    public bool ConfirmedForThisPurchase { get; init; }

    /// <summary>Whether that confirmation was ticked beforehand; such a one is none (条例 art. 19).</summary>
    public bool ConfirmationPreTicked { get; init; }

    /// <summary>Whether the page marked the goods as excepted; asked only of excepted ones.</summary>
    public bool MarkedOnPage { get; init; } = true;

    /// <summary>Whether the page promised returns although the law excepts the goods.</summary>
    public bool PromisedReturnable { get; init; }

    /// <summary>Days promised on the page, after the day of signing; fewer than 7 are void.</summary>
    public int? PromisedWindowDays { get; init; }

    public Condition Condition { get; init; } = new();

    /// <summary>Whether the customer names a fault or a wrong make as the reason.</summary>
    public bool QualityFault { get; init; }

    /// <summary>Whether the customer is on the risk list for returns out of measure.</summary>
    public bool SuspectedAbuse { get; init; }

    internal bool IsConfirmed => ConfirmedForThisPurchase && !ConfirmationPreTicked;

    internal bool Is(GoodsCategory category) => Category == category;
}
