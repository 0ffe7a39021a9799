using BotApp.Commerce.Customers;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Own;

/// <summary>Customers in the shop's own tables.</summary>
internal sealed class OwnCustomers : ICustomerSystem
{
    public Task<string?> IdByLoginAsync(ShopDb db, string loginId, CancellationToken cancellationToken) =>
        CustomerQueries.Of(db).IdByLogin(db, loginId, cancellationToken);

    public async Task<Customer?> FindAsync(ShopDb db, string customerId, CancellationToken cancellationToken) =>
        await CustomerQueries.Of(db).ById(db, customerId).FirstOrDefaultAsync(cancellationToken);

    public async Task SaveAddressAsync(ShopDb db, SavedAddress address, CancellationToken cancellationToken)
    {
        var known = await db.Set<SavedAddress>()
            .FirstOrDefaultAsync(saved => saved.CustomerId == address.CustomerId && saved.No == address.No, cancellationToken);
        if (known is null)
        {
            db.Add(address);
        }
        else
        {
            db.Replace(known, address);
        }
    }
}
