namespace BotApp.Commerce.Law.Prices;

/// <summary>Kinds of goods with price protection periods of their own.</summary>
public enum GoodsKind
{
    General,

    /// <summary>大家电.</summary>
    LargeAppliance,
}
