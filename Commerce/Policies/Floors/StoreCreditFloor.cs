using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>Money goes back the way it came unless the customer wants otherwise.</summary>
internal sealed class StoreCreditFloor()
    : FlagFloor(
        "refunds.storeCreditOnly",
        ConsumerLaw.Article25,
        new("原路退款，改退其他形式须消费者同意", "Money goes back the way it came; another form needs the customer's consent")
    )
{
    protected override bool Read(ShopPolicy policy) => policy.Refunds.StoreCreditOnly;

    protected override ShopPolicy Write(ShopPolicy policy, bool value) =>
        policy with
        {
            Refunds = policy.Refunds with { StoreCreditOnly = value },
        };
}
