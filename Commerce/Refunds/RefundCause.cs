namespace BotApp.Commerce.Refunds;

/// <summary>What a refund is for. Stored by name.</summary>
public enum RefundCause
{
    Cancelled,
    Return,
    RefundOnly,
    PriceProtection,
    VariantChange,
    DoublePayment,
    LateShipping,
    Lost,
    Compensation,
    Renewal,
    Deposit,
}
