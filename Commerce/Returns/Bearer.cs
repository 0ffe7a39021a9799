namespace BotApp.Commerce.Returns;

/// <summary>Who pays for something. Stored by name.</summary>
public enum Bearer
{
    Customer,
    Seller,
    Insurer,
}
