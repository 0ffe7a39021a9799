using System.Globalization;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Service;

/// <summary>What evidence can be about: the customer's own orders, waybills, returns, exchanges, refunds, tickets, claims, bookings and invoices.</summary>
internal static class EvidenceSubjects
{
    /// <summary>What is shown before it is said what it is about belongs to its day.</summary>
    public static string OfDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"day/{day:yyyy-MM-dd}");

    /// <summary>The subject's own number; null when the customer has none such.</summary>
    public static async Task<string?> FindAsync(ShopDb db, string customerId, string subject, CancellationToken cancellationToken)
    {
        var number = OrderNumbers.Clean(subject);
        foreach (var shelf in Shelves(db, customerId))
        {
            if (await shelf.FirstOrDefaultAsync(own => own == number || own == subject, cancellationToken) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static IQueryable<string>[] Shelves(ShopDb db, string customerId) =>
        [
            db.Orders.Where(row => row.CustomerId == customerId).Select(row => row.Number),
            db
                .Orders.Where(row => row.CustomerId == customerId)
                .Join(db.Waybills, row => row.Number, waybill => waybill.OrderNumber, (_, waybill) => waybill.Number),
            db.ReturnRequests.Where(row => row.CustomerId == customerId).Select(row => row.Number),
            db.ExchangeRequests.Where(row => row.CustomerId == customerId).Select(row => row.Number),
            db.Refunds.Where(row => row.CustomerId == customerId).Select(row => row.Number),
            db.Tickets.Where(row => row.CustomerId == customerId).Select(row => row.Number),
            db.InsuranceClaims.Where(row => row.CustomerId == customerId).Select(row => row.Number),
            db.PriceProtectionClaims.Where(row => row.CustomerId == customerId).Select(row => row.Number),
            db.Bookings.Where(row => row.CustomerId == customerId).Select(row => row.Number),
        ];
}
