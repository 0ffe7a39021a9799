namespace BotApp.Commerce.Customers;

/// <summary>A way to pay. Stored by name.</summary>
public enum MethodKind
{
    Balance,
    GiftCard,
    WeChatPay,
    Alipay,
    DebitCard,
    CreditCard,
    PayPal,
    CashOnDelivery,
    Points,

    /// <summary>花呗分期 and the like.</summary>
    Instalments,

    /// <summary>先用后付.</summary>
    PayLater,
}
