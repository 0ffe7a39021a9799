namespace BotApp.Commerce.Orders;

/// <summary>Under which kind of sale an order was placed. Stored by name.</summary>
public enum OrderKind
{
    Ordinary,

    /// <summary>秒杀.</summary>
    FlashSale,

    /// <summary>拼团.</summary>
    GroupBuy,

    /// <summary>百亿补贴.</summary>
    Subsidised,
}
