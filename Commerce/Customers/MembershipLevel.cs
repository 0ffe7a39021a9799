namespace BotApp.Commerce.Customers;

/// <summary>How a customer stands with the shop. Stored by name.</summary>
public enum MembershipLevel
{
    Basic,
    Silver,
    Gold,
    Plus,
}
