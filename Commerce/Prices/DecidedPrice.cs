using BotApp.Commerce.Law;

namespace BotApp.Commerce.Prices;

/// <summary>A line and what the rules of price protection say of it.</summary>
internal sealed record DecidedPrice(PricedLine Line, Ruling Ruling)
{
    /// <summary>Never more than was paid for the line and not given back yet; 0 where the rules refuse.</summary>
    public decimal Refund => Ruling.Verdict == Verdict.Accept ? decimal.Min(Ruling["refund"] ?? 0m, Line.Left) : 0m;

    public decimal CurrentUnit => decimal.Max(0m, (Line.Variant?.Price ?? 0m) - Line.CouponUnit);
}
