using BotApp.Commerce;
using BotApp.Commerce.Law;
using BotApp.Commerce.Policies;

namespace BotApp.Tests.Commerce.Law;

/// <summary>Settings for cases written in code: noon of 2026-11-09 in Shanghai unless said otherwise, terms after the floor of law.</summary>
internal static class Cases
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 9, 12, 0, 0, TimeSpan.FromHours(8));

    public static Setting Under(ShopPolicy? policy = null, DateTimeOffset? now = null)
    {
        var instant = now ?? Noon;
        var (effective, _) = LawFloor.Apply(policy ?? ShopPolicy.Default, ShopDays.Shanghai.DayOf(instant));
        return new Setting(instant, ShopDays.Shanghai, effective);
    }
}
