namespace BotApp.Commerce.Law.Payments;

/// <summary>How money, or what stands for it, was paid.</summary>
public enum PaymentMethod
{
    /// <summary>The balance of the shop's own account.</summary>
    Balance,

    /// <summary>微信支付, 支付宝 and the like.</summary>
    Wallet,

    /// <summary>A debit card.</summary>
    Debit,

    /// <summary>A credit card.</summary>
    Credit,

    /// <summary>购物卡, E-card.</summary>
    GiftCard,

    /// <summary>Points, as the yuan they stood for.</summary>
    Points,

    /// <summary>分期付款.</summary>
    Instalments,

    /// <summary>先用后付.</summary>
    PayLater,

    /// <summary>货到付款.</summary>
    CashOnDelivery,
}
