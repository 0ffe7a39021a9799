using BotApp.Commerce.Law;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>A term the law bounds: how little of it a consumer has to accept at worst.</summary>
public interface IFloor
{
    /// <summary>Where the term stands, such as <c>returns.windowDays</c>.</summary>
    string Term { get; }

    /// <summary>The article; on days on which it is not in force the floor does not hold.</summary>
    Clause Clause { get; }

    /// <summary>What in the policy is stricter than the article; empty when nothing is.</summary>
    IEnumerable<Overruled> Breaches(ShopPolicy policy);

    /// <summary>The policy without what is stricter than the article; unchanged when nothing is.</summary>
    ShopPolicy Lift(ShopPolicy policy);
}
