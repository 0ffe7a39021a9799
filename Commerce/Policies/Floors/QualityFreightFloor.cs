using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>The freight of faulty goods is the seller's (消保法24).</summary>
internal sealed class QualityFreightFloor()
    : FlagFloor(
        "quality.customerPaysFreight",
        ConsumerLaw.Article24,
        new("质量问题的运费由商家承担", "The freight of faulty goods is the seller's")
    )
{
    protected override bool Read(ShopPolicy policy) => policy.Quality.CustomerPaysFreight;

    protected override ShopPolicy Write(ShopPolicy policy, bool value) =>
        policy with
        {
            Quality = policy.Quality with { CustomerPaysFreight = value },
        };
}
