using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>An account is closed without unreasonable conditions (电商法24).</summary>
internal sealed class ClosingAccountFloor()
    : FlagFloor(
        "privacy.closingAccountHindered",
        ECommerceLaw.Article24,
        new("注销账号不设不合理条件", "An account is closed without unreasonable conditions")
    )
{
    protected override bool Read(ShopPolicy policy) => policy.Privacy.ClosingAccountHindered;

    protected override ShopPolicy Write(ShopPolicy policy, bool value) =>
        policy with
        {
            Privacy = policy.Privacy with { ClosingAccountHindered = value },
        };
}
