using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Invoices;

/// <summary>Hands an issued invoice over: the platform puts it into the buyer's 税务数字账户 itself, the customer is told where the files are.</summary>
internal sealed class InvoiceDeliverer(IDbContextFactory<ShopDb> shop, ShopClock clock)
    : FollowUp<InvoiceDeliver>(InvoiceDeliverer.Deliver, shop)
{
    public const string Deliver = "invoice-deliver";

    protected override async Task<FollowUpOutcome> RunAsync(
        ShopDb db,
        InvoiceDeliver payload,
        OutboxRow row,
        CancellationToken cancellationToken
    ) =>
        await db.Fapiao.AnyAsync(one => one.Number == payload.FapiaoNumber && one.DigitalNumber != null, cancellationToken)
            ? new FollowUpOutcome.Done { Write = (tables, token) => WriteAsync(tables, payload.FapiaoNumber, token) }
            : Missing;

    private async Task WriteAsync(ShopDb db, string number, CancellationToken cancellationToken)
    {
        var invoice = await db.Fapiao.FirstAsync(one => one.Number == number, cancellationToken);
        new InvoiceSteps(db, clock.Now).Take(invoice, InvoiceStep.Deliver);
        db.FollowUp(FollowUps.Notice, new Notice(invoice.CustomerId, "invoice-issued", number), number, clock.Now);
    }
}

/// <summary>Voids a confirmation form nobody answered in its 72 hours.</summary>
internal sealed class FormExpirer(IDbContextFactory<ShopDb> shop, ShopClock clock) : FollowUp<FormExpire>(FormExpirer.Expire, shop)
{
    public const string Expire = "red-form-expire";

    protected override Task<FollowUpOutcome> RunAsync(ShopDb db, FormExpire payload, OutboxRow row, CancellationToken cancellationToken) =>
        Task.FromResult<FollowUpOutcome>(
            new FollowUpOutcome.Done { Write = (tables, token) => WriteAsync(tables, payload.ConfirmationNumber, token) }
        );

    private async Task WriteAsync(ShopDb db, string number, CancellationToken cancellationToken)
    {
        if (await db.RedConfirmations.FirstOrDefaultAsync(one => one.Number == number, cancellationToken) is { } form)
        {
            await new InvoiceSteps(db, clock.Now).AnswerAsync(form, ConfirmationStatus.Expired, cancellationToken);
        }
    }
}

/// <summary>Which invoice is to be handed over.</summary>
public sealed record InvoiceDeliver(string FapiaoNumber);

/// <summary>Which form's time is over.</summary>
public sealed record FormExpire(string ConfirmationNumber);
