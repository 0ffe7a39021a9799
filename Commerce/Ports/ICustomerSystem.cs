using BotApp.Commerce.Customers;
using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Ports;

/// <summary>Where a merchant keeps customers and their address books.</summary>
public interface ICustomerSystem
{
    /// <summary>The customer a login belongs to; null: nobody.</summary>
    Task<string?> IdByLoginAsync(ShopDb db, string loginId, CancellationToken cancellationToken);

    /// <summary>With the address book, to be read only; null when there is none.</summary>
    Task<Customer?> FindAsync(ShopDb db, string customerId, CancellationToken cancellationToken);

    /// <summary>Adds an entry to the address book, or replaces the one with its number. Nothing is saved before the caller's transaction is.</summary>
    Task SaveAddressAsync(ShopDb db, SavedAddress address, CancellationToken cancellationToken);
}
