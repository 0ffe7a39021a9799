using BotApp.Commerce.Policies;

namespace BotApp.Commerce.Law;

/// <summary>The setting in which desks decide now.</summary>
public sealed class CurrentTerms(ShopClock clock)
{
    public Setting Now => new(clock.Now, clock.Days, ShopPolicy.Default);
}
