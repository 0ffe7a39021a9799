using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>Faulty goods: seven days for a return at least (消保法24).</summary>
internal sealed class QualityReturnFloor()
    : AtLeastFloor(
        "quality.returnDays",
        ConsumerLaw.Article24,
        7,
        new("有质量问题的，七天内可以退货", "Faulty goods can be returned within seven days")
    )
{
    protected override int Read(ShopPolicy policy) => policy.Quality.ReturnDays;

    protected override ShopPolicy Write(ShopPolicy policy, int value) =>
        policy with
        {
            Quality = policy.Quality with { ReturnDays = value },
        };
}
