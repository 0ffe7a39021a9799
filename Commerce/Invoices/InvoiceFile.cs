using BotApp.Commerce.Orders;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Invoices;

/// <summary>An order with everything that was invoiced for it, and the blue invoice that is meant; null when none has its number yet.</summary>
internal sealed record InvoiceFile(Order Order, IReadOnlyList<Fapiao> All, Fapiao? Blue, RedConfirmation? Form)
{
    public IReadOnlyList<Fapiao> Reds => [.. All.Where(row => row.RedOf is not null && row.RedOf == Blue?.DigitalNumber)];

    /// <summary>One is asked for and has no number yet.</summary>
    public bool IsPending => All.Any(row => row is { RedOf: null, DigitalNumber: null, Status: not FapiaoStatus.Failed });

    /// <summary>Something waits until another invoice is reversed.</summary>
    public bool HasInstead => All.Any(row => row is { RedOf: null, Status: FapiaoStatus.Requested });

    /// <summary>Tracked; null when the customer has neither such an invoice nor such an order.</summary>
    public static async Task<InvoiceFile?> ReadAsync(ShopDb db, string customerId, string number, CancellationToken cancellationToken)
    {
        var clean = OrderNumbers.Clean(number);
        var named = await db
            .Fapiao.Where(row => row.CustomerId == customerId && (row.Number == clean || row.DigitalNumber == clean))
            .FirstOrDefaultAsync(cancellationToken);
        if (await db.TrackedAsync(customerId, named?.OrderNumber ?? clean, cancellationToken) is not { } order)
        {
            return null;
        }

        var all = await db
            .Fapiao.Where(row => row.OrderNumber == order.Number)
            .Include(row => row.Lines)
            .OrderBy(row => row.RequestedAt)
            .ToListAsync(cancellationToken);
        var blue = Meant(all, named);
        var form = blue is null ? null : await FormAsync(db, blue.Number, cancellationToken);
        return new InvoiceFile(order, all, blue, form);
    }

    /// <summary>The named one, a red one's blue one, or the latest; one that is not reversed goes before one that is.</summary>
    private static Fapiao? Meant(List<Fapiao> all, Fapiao? named)
    {
        var blues = all.Where(row => row is { RedOf: null, DigitalNumber: not null }).ToList();
        return named is null
            ? blues.FindLast(row => row.Status != FapiaoStatus.Reversed) ?? blues.LastOrDefault()
            : blues.Find(row => row.Number == named.Number || row.DigitalNumber == named.RedOf);
    }

    private static Task<RedConfirmation?> FormAsync(ShopDb db, string fapiaoNumber, CancellationToken cancellationToken) =>
        db
            .RedConfirmations.Where(row => row.FapiaoNumber == fapiaoNumber && row.Status == ConfirmationStatus.Waiting)
            .OrderByDescending(row => row.StartedAt)
            .FirstOrDefaultAsync(cancellationToken);
}
