using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Law.Presale;

/// <summary>定金: how much of a deposit may be kept.</summary>
internal static class Earnest
{
    /// <summary>民法典586: at most so much of the price is earnest money.</summary>
    public const decimal LargestPart = 0.20m;

    /// <summary>What may be kept of a deposit; a price of 0 is unknown and leaves the deposit whole.</summary>
    public static decimal KeptAtMost(decimal deposit, decimal price) =>
        price > 0 ? decimal.Min(deposit, Money.Round(price * LargestPart)) : deposit;
}
