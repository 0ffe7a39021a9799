using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>Nobody is renewed without being told before (条例10).</summary>
internal sealed class RenewalSilenceFloor()
    : FlagFloor(
        "membership.renewWithoutNotice",
        ConsumerRegulation.Article10,
        new("每次续费前以显著方式提请注意，未提醒的应退款", "The customer is told before each renewal; without that it is refunded")
    )
{
    protected override bool Read(ShopPolicy policy) => policy.Membership.RenewWithoutNotice;

    protected override ShopPolicy Write(ShopPolicy policy, bool value) =>
        policy with
        {
            Membership = policy.Membership with { RenewWithoutNotice = value },
        };
}
