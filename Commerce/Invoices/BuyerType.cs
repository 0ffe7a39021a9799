namespace BotApp.Commerce.Invoices;

/// <summary>Who an invoice is made out to. Stored by name.</summary>
public enum BuyerType
{
    Person,
    Company,
}
