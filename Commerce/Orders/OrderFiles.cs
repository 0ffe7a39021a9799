using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Orders;

/// <summary>Reads an order with everything that belongs to it, to be changed, from where the merchant keeps orders.</summary>
internal static class OrderFiles
{
    /// <summary>With lines, promotions and their shares, payments and gifts; null when the customer has no such order.</summary>
    public static Task<Order?> TrackedAsync(this ShopDb db, string customerId, string number, CancellationToken cancellationToken) =>
        db.Office.Orders.FindToChangeAsync(db, customerId, OrderNumbers.Clean(number), cancellationToken);
}
