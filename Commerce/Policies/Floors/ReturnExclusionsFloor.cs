using BotApp.Commerce.Law;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>What can be kept from returns without a reason is a closed list: 已拆封、特价、大促、用券、试穿过 are not on it.</summary>
internal sealed class ReturnExclusionsFloor(Clause clause)
    : WordsFloor(
        "returns.exclusions",
        clause,
        new(
            "不在法定例外之列，照样七天无理由退货（打开包装查验、合理试用不影响完好）",
            "Not among the exceptions of the law: returned within seven days all the same; opening to inspect and reasonable testing do no harm"
        ),
        "custom-made",
        "perishable",
        "digital-unsealed",
        "newspapers",
        "health-sealed",
        "activated",
        "near-expiry",
        "marked-flawed"
    )
{
    protected override IReadOnlyList<string> Read(ShopPolicy policy) => policy.Returns.Exclusions;

    protected override ShopPolicy Write(ShopPolicy policy, IReadOnlyList<string> value) =>
        policy with
        {
            Returns = policy.Returns with { Exclusions = value },
        };
}
