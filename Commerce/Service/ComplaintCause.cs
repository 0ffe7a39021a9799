namespace BotApp.Commerce.Service;

/// <summary>The cause a complaint is counted under. Stored by name.</summary>
public enum ComplaintCause
{
    None,
    Fraud,
    FoodSafety,
    Injury,
    Fake,
    Delivery,
    Attitude,
    Price,
    Quality,
    Privacy,
    Other,
}
