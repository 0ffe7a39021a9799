namespace BotApp.Commerce.Orders;

/// <summary>Something a customer may sensibly do with an order.</summary>
public enum NextStep
{
    Pay,
    PayBalance,
    Track,
    UrgeShipping,
    UrgeDelivery,
    ChangeAddress,
    Cancel,
    ReportNotReceived,
    Return,
    Invoice,
    RefundProgress,
    BuyAgain,
}
