namespace BotApp.Commerce.Orders;

/// <summary>What was taken off an order and under which condition.</summary>
public sealed record OrderPromotion
{
    private readonly List<PromotionShare> shares = [];

    public required string OrderNumber { get; init; }

    /// <summary>From 1 within the order.</summary>
    public required int No { get; init; }

    public required PromotionKind Kind { get; init; }

    public required Bilingual Label { get; init; }

    /// <summary>Goods in scope must reach it; 0: no condition.</summary>
    public required decimal Threshold { get; init; }

    /// <summary>What it took off in all; the shares sum to it.</summary>
    public required decimal Off { get; init; }

    public string? CouponId { get; init; }

    /// <summary>Points spent for it.</summary>
    public int Points { get; init; }

    public IReadOnlyList<PromotionShare> Shares
    {
        get => shares;
        init => shares = [.. value];
    }
}
