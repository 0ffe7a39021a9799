namespace BotApp.Commerce.Law.Payments;

/// <summary>What is asked about a payment.</summary>
public enum PaymentQuestion
{
    /// <summary>付不了, or simply to pay.</summary>
    Pay,

    /// <summary>改支付方式.</summary>
    ChangeMethod,

    /// <summary>重复扣款.</summary>
    DoubleCharge,

    /// <summary>盗刷: a payment nobody here made.</summary>
    Unauthorised,

    /// <summary>分期.</summary>
    Instalments,

    /// <summary>先用后付.</summary>
    PayLater,
}
