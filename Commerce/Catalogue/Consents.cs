using BotApp.Commerce.Customers;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Catalogue;

/// <summary>Asks whether a customer agreed to something and still does.</summary>
internal static class Consents
{
    public static Task<bool> HasAgreedAsync(
        this ShopDb db,
        string customerId,
        ConsentPurpose purpose,
        CancellationToken cancellationToken
    ) => db.Consents.AnyAsync(row => row.CustomerId == customerId && row.Purpose == purpose && row.WithdrawnAt == null, cancellationToken);
}
