using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>An opened box is no defence against a fault.</summary>
internal sealed class OpenedBoxFloor()
    : FlagFloor(
        "quality.openedIsFine",
        ConsumerLaw.Article24,
        new("有质量问题的，拆封了也照样退换修", "Faulty goods are returned, exchanged or repaired whether opened or not"),
        lawful: true
    )
{
    protected override bool Read(ShopPolicy policy) => policy.Quality.OpenedIsFine;

    protected override ShopPolicy Write(ShopPolicy policy, bool value) =>
        policy with
        {
            Quality = policy.Quality with { OpenedIsFine = value },
        };
}
