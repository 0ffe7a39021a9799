using System.Text.Json;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Inbox;

/// <summary>The tax platform gave an invoice its number, or a confirmation form its answer; what follows from it is <see cref="InvoiceSteps"/>' matter.</summary>
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

        var answer = await new InvoiceSteps(db, message.At).NumberAsync(invoice, NumberIn(message), cancellationToken);
        if (answer == InvoiceWorkAnswer.NotAllowed)
        {
            db.RaiseTicket(
                TicketKind.InvoiceSpecial,
                invoice.CustomerId,
                invoice.Number,
                "unexpected-number",
                message.At,
                invoice.OrderNumber
            );
        }

        return true;
    }

    private static string NumberIn(GatewayMessage message) =>
        message.Read<InvoiceNumbered>().DigitalNumber is { Length: Digits } number && number.All(char.IsAsciiDigit)
            ? number
            : throw new JsonException("An invoice's number has 20 digits.");

    private static async Task<bool> ConfirmAsync(ShopDb db, GatewayMessage message, CancellationToken cancellationToken)
    {
        if (await db.RedConfirmations.FirstOrDefaultAsync(row => row.Number == message.Subject, cancellationToken) is not { } form)
        {
            return false;
        }

        await new InvoiceSteps(db, message.At).AnswerAsync(form, message.Read<ConfirmationAnswered>().Status, cancellationToken);
        return true;
    }
}
