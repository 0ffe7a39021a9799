namespace BotApp.Commerce.Policies;

/// <summary>价保: paying back a difference when a price falls.</summary>
public sealed record PriceProtectionTerms
{
    /// <summary>Days after the order was paid.</summary>
    public int Days { get; init; } = 7;

    /// <summary>Days for large appliances.</summary>
    public int LargeApplianceDays { get; init; } = 30;

    /// <summary>How often per item and period.</summary>
    public int ClaimsPerItem { get; init; } = 1;

    /// <summary>Days after signing for goods of the 30-30-180 programme.</summary>
    public int ProgrammeDays { get; init; } = 30;

    /// <summary>Whether a lower price of a flash sale (秒杀) does not count.</summary>
    public bool ExcludeFlashSales { get; init; } = true;

    /// <summary>Whether a lower price of a group purchase (拼团) does not count.</summary>
    public bool ExcludeGroupBuys { get; init; }

    /// <summary>Whether a subsidised price (百亿补贴) does not count.</summary>
    public bool ExcludeSubsidies { get; init; }

    /// <summary>Whether a coupon everybody can take today lowers the current price.</summary>
    public bool CountCoupons { get; init; } = true;
}
