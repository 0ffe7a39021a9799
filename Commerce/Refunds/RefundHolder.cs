namespace BotApp.Commerce.Refunds;

/// <summary>Who has to act next. Stored by name.</summary>
public enum RefundHolder
{
    Customer,
    Seller,
    Platform,

    /// <summary>The bank or wallet.</summary>
    Channel,

    /// <summary>It is done.</summary>
    Nobody,
}
