namespace BotApp.Commerce.Law;

/// <summary>What goes before what, highest first (flows §3.0). A lower rule may only be better for the consumer than a higher one.</summary>
public enum Rank
{
    /// <summary>法律.</summary>
    Law,

    /// <summary>行政法规、部门规章.</summary>
    Regulation,

    /// <summary>A platform rule published on its home page.</summary>
    Platform,

    /// <summary>A merchant's promise.</summary>
    Merchant,

    /// <summary>What is usual in the trade.</summary>
    Custom,
}
