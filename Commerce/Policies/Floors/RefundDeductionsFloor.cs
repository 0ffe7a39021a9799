using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>What was paid goes back; only freight no longer free, an announced gift price and a promotion lost may come off.</summary>
internal sealed class RefundDeductionsFloor()
    : WordsFloor(
        "refunds.deductions",
        ConsumerLaw.Article25,
        new("按实际支付的价款退款，不得扣手续费、折旧费等", "What was paid is refunded, without handling or other fees"),
        "lost-free-freight",
        "announced-gift-price",
        "lost-promotion"
    )
{
    protected override IReadOnlyList<string> Read(ShopPolicy policy) => policy.Refunds.Deductions;

    protected override ShopPolicy Write(ShopPolicy policy, IReadOnlyList<string> value) =>
        policy with
        {
            Refunds = policy.Refunds with { Deductions = value },
        };
}
