using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>No commercial messages without consent (消保法29).</summary>
internal sealed class MarketingConsentFloor()
    : FlagFloor(
        "privacy.marketingWithoutConsent",
        ConsumerLaw.Article29,
        new("未经同意不发商业信息", "No commercial messages without consent")
    )
{
    protected override bool Read(ShopPolicy policy) => policy.Privacy.MarketingWithoutConsent;

    protected override ShopPolicy Write(ShopPolicy policy, bool value) =>
        policy with
        {
            Privacy = policy.Privacy with { MarketingWithoutConsent = value },
        };
}
