using BotApp.Commerce.Law.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Customers;

/// <summary>A customer's data as the rules of privacy see them.</summary>
internal static class PrivacyCase
{
    public static async Task<PrivacyFacts> OfAsync(ShopDb db, string customerId, PrivacyAsk ask, CancellationToken cancellationToken)
    {
        var balances = await db
            .PaymentMethods.Where(row => row.CustomerId == customerId && row.Balance != null)
            .Select(row => row.Balance)
            .ToListAsync(cancellationToken);
        return new PrivacyFacts
        {
            Wish = ask.Wish,
            Age = ask.Age,
            LeakSuspected = ask.LeakSuspected,
            OpenOrders = await OpenOrdersAsync(db, customerId, cancellationToken),
            OpenDisputes = await db.Tickets.CountAsync(
                row =>
                    row.CustomerId == customerId
                    && row.Kind != TicketKind.Privacy
                    && (row.Status == TicketStatus.Open || row.Status == TicketStatus.Escalated),
                cancellationToken
            ),
            Balance = balances.Sum() ?? 0m,
            LastOrderAt = await db.Orders.Where(row => row.CustomerId == customerId).MaxAsync(row => row.ClosedAt, cancellationToken),
            LastInvoiceAt = await db.Fapiao.Where(row => row.CustomerId == customerId).MaxAsync(row => row.IssuedAt, cancellationToken),
        };
    }

    /// <summary>Those not ended, and those whose money is still to move.</summary>
    private static async Task<int> OpenOrdersAsync(ShopDb db, string customerId, CancellationToken cancellationToken)
    {
        var orders = await db
            .Orders.Where(row => row.CustomerId == customerId)
            .Where(row => row.Status != OrderStatus.Completed && row.Status != OrderStatus.Cancelled && row.Status != OrderStatus.Refunded)
            .Select(row => row.Number)
            .ToListAsync(cancellationToken);
        var refunds = await db
            .Refunds.Where(row => row.CustomerId == customerId)
            .Where(row => row.Status != RefundStatus.Arrived && row.Status != RefundStatus.Refused)
            .Select(row => row.OrderNumber)
            .ToListAsync(cancellationToken);
        return orders.Union(refunds, StringComparer.Ordinal).Count();
    }
}
