namespace BotApp.Commerce.Orders;

/// <summary>Which way the money went. Stored by name.</summary>
public enum PaymentType
{
    Payment,
    Refund,
}
