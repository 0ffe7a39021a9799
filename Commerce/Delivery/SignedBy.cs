namespace BotApp.Commerce.Delivery;

/// <summary>Who took a parcel in. Stored by name.</summary>
public enum SignedBy
{
    Recipient,
    SomebodyElse,
    Station,
    Locker,
    Door,
}
