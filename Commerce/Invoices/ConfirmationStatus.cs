namespace BotApp.Commerce.Invoices;

/// <summary>How a red-letter confirmation form stands. Stored by name.</summary>
public enum ConfirmationStatus
{
    Waiting,
    Confirmed,
    Expired,
    Refused,
}
