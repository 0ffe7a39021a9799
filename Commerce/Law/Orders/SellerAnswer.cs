namespace BotApp.Commerce.Law.Orders;

/// <summary>What the seller said to a request.</summary>
public enum SellerAnswer
{
    None,
    Agreed,
    Declined,
}
