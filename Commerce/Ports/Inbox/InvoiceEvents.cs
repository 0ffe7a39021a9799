using System.Text.Json;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Inbox;

/// <summary>The tax platform gave an invoice its number, or a confirmation form its answer.</summary>
internal sealed class InvoiceEvents : IGatewayEventHandler
{
    private const int Digits = 20;

    public string Source => OutsideSource.Tax;

    public IReadOnlyList<string> Types { get; } = [EventTypes.InvoiceIssued, EventTypes.InvoiceRedIssued, EventTypes.InvoiceConfirmation];

    public async Task<bool> ApplyAsync(ShopDb db, GatewayMessage message, CancellationToken cancellationToken)
    {
        if (message.Type == EventTypes.InvoiceConfirmation)
        {
            return await ConfirmAsync(db, message, cancellationToken);
        }

        var invoice = await db.Fapiao.FirstOrDefaultAsync(row => row.Number == message.Subject, cancellationToken);
        if (invoice is null || invoice.RedOf is null != (message.Type == EventTypes.InvoiceIssued))
        {
            return false;
        }

        if (invoice.DigitalNumber is null)
        {
            db.Replace(invoice, Issued(invoice, NumberIn(message), message.At));
            await ReverseAsync(db, invoice, cancellationToken);
        }

        return true;
    }

    private static string NumberIn(GatewayMessage message) =>
        message.Read<InvoiceNumbered>().DigitalNumber is { Length: Digits } number && number.All(char.IsAsciiDigit)
            ? number
            : throw new JsonException("An invoice's number has 20 digits.");

    private static Fapiao Issued(Fapiao invoice, string number, DateTimeOffset at) =>
        invoice with
        {
            Status = FapiaoStatus.Issued,
            DigitalNumber = number,
            IssuedAt = at,
            Version = invoice.Version + 1,
        };

    /// <summary>The blue invoice a red-letter one cancels: wholly when all red ones together reach its total.</summary>
    private static async Task ReverseAsync(ShopDb db, Fapiao red, CancellationToken cancellationToken)
    {
        if (
            red.RedOf is null
            || await db.Fapiao.FirstOrDefaultAsync(row => row.DigitalNumber == red.RedOf, cancellationToken) is not { } blue
        )
        {
            return;
        }

        var others = await db
            .Fapiao.AsNoTracking()
            .Where(row => row.RedOf == red.RedOf && row.Number != red.Number && row.DigitalNumber != null)
            .ToListAsync(cancellationToken);
        var left = blue.Total + red.Total + others.Sum(row => row.Total);
        var status = left <= 0m ? FapiaoStatus.Reversed : FapiaoStatus.PartlyReversed;
        db.Replace(blue, blue with { Status = status, Version = blue.Version + 1 });
    }

    private static async Task<bool> ConfirmAsync(ShopDb db, GatewayMessage message, CancellationToken cancellationToken)
    {
        if (await db.RedConfirmations.FirstOrDefaultAsync(row => row.Number == message.Subject, cancellationToken) is not { } form)
        {
            return false;
        }

        if (form.Status == ConfirmationStatus.Waiting)
        {
            var status = message.Read<ConfirmationAnswered>().Status;
            db.Replace(form, form with { Status = status, Version = form.Version + 1 });
        }

        return true;
    }
}
