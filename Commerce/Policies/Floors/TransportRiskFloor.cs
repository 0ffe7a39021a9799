using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Policies.Floors;

/// <summary>The road is the seller's risk (电商法20).</summary>
internal sealed class TransportRiskFloor()
    : FlagFloor(
        "delivery.transportAtCustomersRisk",
        ECommerceLaw.Article20,
        new("运输中的丢失、破损由商家承担", "Loss and damage on the way are the seller's")
    )
{
    protected override bool Read(ShopPolicy policy) => policy.Delivery.TransportAtCustomersRisk;

    protected override ShopPolicy Write(ShopPolicy policy, bool value) =>
        policy with
        {
            Delivery = policy.Delivery with { TransportAtCustomersRisk = value },
        };
}
