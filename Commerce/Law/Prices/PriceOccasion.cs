namespace BotApp.Commerce.Law.Prices;

/// <summary>How a price came about.</summary>
public enum PriceOccasion
{
    /// <summary>The ordinary price, or a promotion open to all.</summary>
    Ordinary,

    /// <summary>秒杀.</summary>
    FlashSale,

    /// <summary>拼团.</summary>
    GroupBuy,

    /// <summary>百亿补贴.</summary>
    Subsidy,
}
