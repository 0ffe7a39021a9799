using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>Returns without a reason: seven days at least, from the day after signing (消保法25).</summary>
internal sealed class ReturnWindowFloor()
    : AtLeastFloor(
        "returns.windowDays",
        ConsumerLaw.Article25,
        7,
        new("签收次日起七天内可以无理由退货", "Goods can be returned without a reason within seven days from the day after signing")
    )
{
    protected override int Read(ShopPolicy policy) => policy.Returns.WindowDays;

    protected override ShopPolicy Write(ShopPolicy policy, int value) =>
        policy with
        {
            Returns = policy.Returns with { WindowDays = value },
        };
}
