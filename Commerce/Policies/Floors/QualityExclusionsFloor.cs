using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>Faults are answered for whatever the goods are and however they were sold; fresh food and special offers are no exception.</summary>
internal sealed class QualityExclusionsFloor()
    : WordsFloor(
        "quality.exclusions",
        ConsumerLaw.Article24,
        new("有质量问题就要负责，生鲜、特价、已拆封也一样", "Faults are answered for, also of fresh, discounted or opened goods"),
        "misuse",
        "unauthorised-repair",
        "no-voucher",
        "voucher-mismatch",
        "force-majeure"
    )
{
    protected override IReadOnlyList<string> Read(ShopPolicy policy) => policy.Quality.Exclusions;

    protected override ShopPolicy Write(ShopPolicy policy, IReadOnlyList<string> value) =>
        policy with
        {
            Quality = policy.Quality with { Exclusions = value },
        };
}
