using BotApp.Commerce.Policies;

namespace BotApp.Commerce.Law;

/// <summary>When and under which terms the desks decide: now, under what holds today.</summary>
public sealed class CurrentTerms(ShopClock clock, PolicyBook policies)
{
    public Setting Now => new(clock.Now, clock.Days, policies.On(clock.Today).Policy);

    /// <summary>Rules of platform and merchant that do not hold today because the law says otherwise.</summary>
    public IReadOnlyList<Overruled> Overruled => [.. policies.On(clock.Today).Overruled.Select(rule => rule.Rule)];
}
