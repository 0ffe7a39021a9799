using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Orders;

/// <summary>Reads an order with everything that belongs to it, tracked, so that a deed can change it.</summary>
internal static class OrderFiles
{
    /// <summary>With lines, promotions and their shares, payments and gifts; null when the customer has no such order.</summary>
    public static async Task<Order?> TrackedAsync(this ShopDb db, string customerId, string number, CancellationToken cancellationToken)
    {
        var clean = OrderNumbers.Clean(number);
        return await db
            .Orders.Where(order => order.Number == clean && order.CustomerId == customerId)
            .Include(order => order.Lines.OrderBy(line => line.No))
            .Include(order => order.Promotions.OrderBy(promotion => promotion.No))
                .ThenInclude(promotion => promotion.Shares.OrderBy(share => share.LineNo))
            .Include(order => order.Payments.OrderBy(payment => payment.No))
            .Include(order => order.Gifts.OrderBy(gift => gift.No))
            .AsSplitQuery()
            .FirstOrDefaultAsync(cancellationToken);
    }
}
