namespace BotApp.Commerce.Law.Delivery;

/// <summary>已签收未收到、丢件、破损、少件、发错 (flow 5): the sentences in the order in which they are asked.</summary>
public static class ParcelTrouble
{
    public static RulePack<ParcelTroubleFacts> Pack { get; } =
        new(
            "parcel-trouble",
            new LookedAtByAPerson(),
            new RefusedAtTheDoor(),
            new CarrierChosenByBuyer(),
            new NotLostYet(),
            new DeliveryProven(),
            new HandedOverWithConsent(),
            new PhotosMissing(),
            new ReportedLate(),
            new HandedOverWithoutConsent(),
            new SellersRisk()
        );
}
