using BotApp.Commerce.Ports;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Customers;

/// <summary>Knows who a shopper is.</summary>
public sealed class CustomerDesk(IDbContextFactory<ShopDb> shop, ICustomerSystem customers)
{
    /// <summary>The shopper behind a login id that the caller has proved; an unknown one is a guest.</summary>
    public async Task<Shopper> SignInAsync(string loginId, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await customers.IdByLoginAsync(db, loginId, cancellationToken) is { } customerId
            ? new Shopper.SignedIn(customerId)
            : Shopper.Nobody;
    }

    /// <summary>The shopper's own record; null for a guest.</summary>
    public async Task<Customer?> FindAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return null;
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await customers.FindAsync(db, customerId, cancellationToken);
    }
}
