namespace BotApp.Commerce.Delivery;

/// <summary>Where a parcel is on its way, read from its last scan.</summary>
public enum ParcelStage
{
    AwaitingPickup,
    InTransit,
    OutForDelivery,
    AtPickupPoint,
    Signed,
    ComingBack,
    Returned,
}
