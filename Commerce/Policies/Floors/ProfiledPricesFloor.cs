using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>No prices by what is known about a customer (条例9).</summary>
internal sealed class ProfiledPricesFloor()
    : FlagFloor("privacy.pricesByProfile", ConsumerRegulation.Article9, new("同样交易条件同样价格", "The same price on the same terms"))
{
    protected override bool Read(ShopPolicy policy) => policy.Privacy.PricesByProfile;

    protected override ShopPolicy Write(ShopPolicy policy, bool value) =>
        policy with
        {
            Privacy = policy.Privacy with { PricesByProfile = value },
        };
}
