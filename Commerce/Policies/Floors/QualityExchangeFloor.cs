using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>Faulty goods: fifteen days for an exchange at least (三包).</summary>
internal sealed class QualityExchangeFloor()
    : AtLeastFloor(
        "quality.exchangeDays",
        ThreeGuaranteeRules.Article10,
        15,
        new("有质量问题的，十五天内可以换货", "Faulty goods can be exchanged within fifteen days")
    )
{
    protected override int Read(ShopPolicy policy) => policy.Quality.ExchangeDays;

    protected override ShopPolicy Write(ShopPolicy policy, int value) =>
        policy with
        {
            Quality = policy.Quality with { ExchangeDays = value },
        };
}
