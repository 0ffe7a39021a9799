using BotApp.Commerce.Customers;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Payments;

/// <summary>Tells a shopper which means of payment they have on file. Writes nothing.</summary>
public sealed class PurseDesk(IDbContextFactory<ShopDb> shop)
{
    /// <summary>By id; none for a guest.</summary>
    public async Task<IReadOnlyList<PaymentMethod>> MethodsAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return [];
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await db
            .PaymentMethods.AsNoTracking()
            .Where(row => row.CustomerId == customerId)
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
    }
}
