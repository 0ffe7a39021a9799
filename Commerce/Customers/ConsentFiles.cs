using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Customers;

/// <summary>Reads what a customer has agreed to.</summary>
internal static class ConsentFiles
{
    /// <summary>Whether a consent for the purpose was in force at an instant.</summary>
    public static Task<bool> ConsentedAsync(
        this ShopDb db,
        string customerId,
        ConsentPurpose purpose,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        db.Consents.AnyAsync(
            consent =>
                consent.CustomerId == customerId
                && consent.Purpose == purpose
                && consent.GivenAt <= at
                && (consent.WithdrawnAt == null || consent.WithdrawnAt > at),
            cancellationToken
        );
}
