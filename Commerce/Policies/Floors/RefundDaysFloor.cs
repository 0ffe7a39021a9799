using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>Money goes back within seven days of having the goods (消保法25).</summary>
internal sealed class RefundDaysFloor()
    : AtMostFloor(
        "refunds.afterGoodsDays",
        ConsumerLaw.Article25,
        7,
        new("收到退回商品之日起七天内退款", "The refund is made within seven days of having the goods back")
    )
{
    protected override int Read(ShopPolicy policy) => policy.Refunds.AfterGoodsDays;

    protected override ShopPolicy Write(ShopPolicy policy, int value) =>
        policy with
        {
            Refunds = policy.Refunds with { AfterGoodsDays = value },
        };
}
