using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Policies.Floors;

namespace BotApp.Commerce.Policies;

/// <summary>What no platform and no merchant can take away: a rule stricter than the law is void (消保法26), is not applied, and is reported.</summary>
public static class LawFloor
{
    public static IReadOnlyList<IFloor> All { get; } =
    [
        new ReturnWindowFloor(),
        new ReturnExclusionsFloor(ConsumerRegulation.Article19),
        // before the regulation was in force the law itself held
        new ReturnExclusionsFloor(ConsumerLaw.Article25),
        new QualityReturnFloor(),
        new QualityExchangeFloor(),
        new OpenedBoxFloor(),
        new QualityExclusionsFloor(),
        new QualityFreightFloor(),
        new RefundDaysFloor(),
        new RefundDeductionsFloor(),
        new StoreCreditFloor(),
        new SellerMayCancelFloor(),
        new TransportRiskFloor(),
        new InvoiceExclusionsFloor(),
        new RenewalSilenceFloor(),
        new RenewalNoticeFloor(),
        new NoHumanFloor(),
        new MarketingConsentFloor(),
        new ProfiledPricesFloor(),
        new ClosingAccountFloor(),
    ];

    /// <summary>The terms that hold on a day, and those that do not with the article each of them breaks. Terms better for the consumer stay.</summary>
    public static (ShopPolicy Effective, IReadOnlyList<Overruled> Overruled) Apply(ShopPolicy policy, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var overruled = new List<Overruled>();
        foreach (var floor in All.Where(floor => floor.Clause.IsInForce(day)))
        {
            overruled.AddRange(floor.Breaches(policy));
            policy = floor.Lift(policy);
        }

        return (policy, overruled);
    }
}
