namespace BotApp.Commerce.Payments;

/// <summary>How a payment attempt stands. Stored by name.</summary>
public enum IntentStatus
{
    Created,
    Pending,
    Succeeded,
    Failed,
    Closed,
    Refunded,
}
