using BotApp.Commerce.Customers;
using BotApp.Commerce.Invoices.Paper;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BotApp.Commerce.Invoices;

/// <summary>Shows a shopper their own invoices and makes the files of them; with a sandbox as tax platform every page is marked as a sample.</summary>
public sealed class InvoiceFiles(
    IDbContextFactory<ShopDb> shop,
    InvoicePrinter printer,
    ITaxPlatform tax,
    ShopClock clock,
    IOptions<CommerceOptions> options
)
{
    /// <summary>The most invoices listed in one answer.</summary>
    public const int MostListed = 20;

    /// <summary>The shopper's invoices, latest first, of one order or (null) of all; empty for a guest.</summary>
    public async Task<IReadOnlyList<Fapiao>> ListAsync(Shopper shopper, string? orderNumber, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return [];
        }

        var order = orderNumber is null ? null : OrderNumbers.Clean(orderNumber);
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await db
            .Fapiao.AsNoTracking()
            .Where(row => row.CustomerId == customerId && (order == null || row.OrderNumber == order))
            .OrderByDescending(row => row.RequestedAt)
            .ThenByDescending(row => row.Number)
            .Take(MostListed)
            .Include(row => row.Lines.OrderBy(line => line.No))
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
    }

    /// <summary>The file of one's own invoice, by our number or its 20 digits. The same invoice gives the same bytes every time.</summary>
    public async Task<InvoiceFileAnswer> OpenAsync(
        Shopper shopper,
        string fapiaoNumber,
        InvoiceFormat format,
        CancellationToken cancellationToken
    )
    {
        var number = OrderNumbers.Clean(fapiaoNumber);
        return shopper is Shopper.SignedIn(var customerId) && await FindAsync(customerId, number, cancellationToken) is { } invoice
            ? Open(invoice, format)
            : new InvoiceFileAnswer.NoSuchInvoice(number);
    }

    private async Task<Fapiao?> FindAsync(string customerId, string number, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await db
            .Fapiao.AsNoTracking()
            .Include(row => row.Lines.OrderBy(line => line.No))
            .FirstOrDefaultAsync(
                row => row.CustomerId == customerId && (row.Number == number || row.DigitalNumber == number),
                cancellationToken
            );
    }

    private InvoiceFileAnswer Open(Fapiao invoice, InvoiceFormat format)
    {
        if (invoice.DigitalNumber is null || invoice.IssuedAt is not { } at)
        {
            return new InvoiceFileAnswer.NotIssued(invoice.Status);
        }

        var paper = FapiaoPaper.Of(invoice, clock.DayOf(at), options.Value.Seller, tax.IsSandbox);
        return format == InvoiceFormat.Xml
            ? new InvoiceFileAnswer.Opened(InvoicePrinter.FileName(paper, "xml"), "application/xml", printer.Xml(paper))
            : new InvoiceFileAnswer.Opened(InvoicePrinter.FileName(paper, "pdf"), "application/pdf", printer.Pdf(paper));
    }
}
