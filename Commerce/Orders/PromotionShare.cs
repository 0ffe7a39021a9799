namespace BotApp.Commerce.Orders;

/// <summary>A promotion's part on one line of the order; only lines in its scope have one.</summary>
public sealed record PromotionShare
{
    public required string OrderNumber { get; init; }

    public required int PromotionNo { get; init; }

    public required int LineNo { get; init; }

    public required decimal Amount { get; init; }
}
