using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Invoices;

/// <summary>Finds the invoices a shopper asked for and still lacks.</summary>
public sealed class LateInvoiceDesk(IDbContextFactory<ShopDb> shop, CurrentTerms terms)
{
    private const int Most = 5;

    /// <summary>
    /// The orders of the shopper's that stand and whose invoice has no number though the shop's time for it is over, or was declined and not asked for again:
    /// latest asked for first, at most five; empty for a guest. One that waits until another is reversed is not late.
    /// </summary>
    public async Task<IReadOnlyList<LateInvoice>> OfAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return [];
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var setting = terms.Now;
        var before = setting.Now - setting.Policy.Invoices.IssueWithin;
        var blue = db.Fapiao.Where(row => row.CustomerId == customerId && row.RedOf == null);
        var late = await blue
            .Where(row => row.DigitalNumber == null)
            .Where(row =>
                row.RequestedAt < before && (row.Status == FapiaoStatus.Validated || row.Status == FapiaoStatus.Issuing)
                || row.Status == FapiaoStatus.Failed
                    && !blue.Any(other => other.OrderNumber == row.OrderNumber && other.Status != FapiaoStatus.Failed)
            )
            .OrderByDescending(row => row.RequestedAt)
            .Join(
                db.Orders.Where(order => order.Status != OrderStatus.Cancelled && order.Status != OrderStatus.Refunded),
                row => row.OrderNumber,
                order => order.Number,
                (row, order) => new { order.Number, order.Lines.OrderBy(line => line.No).First().Name }
            )
            .Take(Most)
            .ToListAsync(cancellationToken);
        return [.. late.Select(row => new LateInvoice(row.Number, row.Name)).Distinct()];
    }
}

/// <summary>An order whose invoice is missing, and its first article's name.</summary>
public sealed record LateInvoice(string OrderNumber, Bilingual Name);
