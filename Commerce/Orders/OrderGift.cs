namespace BotApp.Commerce.Orders;

/// <summary>Something given along with a purchase.</summary>
public sealed record OrderGift
{
    public required string OrderNumber { get; init; }

    public required int No { get; init; }

    public required Bilingual Name { get; init; }

    /// <summary>What a missing gift costs at a return, as announced before the purchase; null: nothing was announced.</summary>
    public decimal? AnnouncedPrice { get; init; }

    /// <summary>The line it came with; null: the whole order.</summary>
    public int? LineNo { get; init; }

    public bool IsReturned { get; init; }
}
