using BotApp.Commerce.Customers;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Payments;

/// <summary>Reads a customer's means of payment, tracked.</summary>
internal static class MethodFiles
{
    /// <summary>Null when there is no such id, or the customer has none of it.</summary>
    public static async Task<PaymentMethod?> MethodAsync(
        this ShopDb db,
        string customerId,
        string? id,
        CancellationToken cancellationToken
    ) =>
        id is null
            ? null
            : await db.PaymentMethods.FirstOrDefaultAsync(row => row.Id == id && row.CustomerId == customerId, cancellationToken);
}
