using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>The word about a renewal comes five days before at least (网络交易监督管理办法18).</summary>
internal sealed class RenewalNoticeFloor()
    : AtLeastFloor(
        "membership.noticeDaysBeforeRenewal",
        OnlineTradeMeasures.Article18,
        5,
        new("自动续费日前五日提请注意", "The customer is told five days before a renewal")
    )
{
    protected override int Read(ShopPolicy policy) => policy.Membership.NoticeDaysBeforeRenewal;

    protected override ShopPolicy Write(ShopPolicy policy, int value) =>
        policy with
        {
            Membership = policy.Membership with { NoticeDaysBeforeRenewal = value },
        };
}
