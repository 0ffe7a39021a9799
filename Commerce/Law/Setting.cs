using BotApp.Commerce.Policies;

namespace BotApp.Commerce.Law;

/// <summary>When and under which terms a decision is taken. The policy is the effective one: what is stricter than the law has been taken out of it.</summary>
public sealed record Setting(DateTimeOffset Now, ShopDays Days, ShopPolicy Policy)
{
    public DateOnly Today => Days.DayOf(Now);
}
