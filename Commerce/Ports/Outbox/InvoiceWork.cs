using BotApp.Commerce.Invoices;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Outbox;

/// <summary>Has the tax platform issue a blue invoice.</summary>
internal sealed class InvoiceIssuer(IDbContextFactory<ShopDb> shop, ITaxPlatform tax) : FollowUp<InvoiceIssue>(FollowUps.InvoiceIssue, shop)
{
    protected override async Task<FollowUpOutcome> RunAsync(
        ShopDb db,
        InvoiceIssue payload,
        OutboxRow row,
        CancellationToken cancellationToken
    ) =>
        await InvoiceMarks.FindAsync(db, payload.FapiaoNumber, cancellationToken) is { RedOf: null } invoice
            ? Of(
                await tax.IssueAsync(new InvoiceCall(invoice.Number, invoice), cancellationToken),
                SandboxOf(tax, OutsideSource.Tax),
                (tables, token) => InvoiceMarks.MarkAsync(tables, invoice.Number, FapiaoStatus.Issuing, token),
                (tables, _, token) => InvoiceMarks.MarkAsync(tables, invoice.Number, FapiaoStatus.Failed, token)
            )
            : Missing;
}

/// <summary>Has the tax platform issue a red-letter invoice.</summary>
internal sealed class RedIssuer(IDbContextFactory<ShopDb> shop, ITaxPlatform tax) : FollowUp<RedIssue>(FollowUps.RedIssue, shop)
{
    protected override async Task<FollowUpOutcome> RunAsync(
        ShopDb db,
        RedIssue payload,
        OutboxRow row,
        CancellationToken cancellationToken
    ) =>
        await InvoiceMarks.FindAsync(db, payload.FapiaoNumber, cancellationToken) is { RedOf: not null } invoice
            ? Of(
                await tax.IssueRedAsync(new RedInvoiceCall(invoice.Number, invoice), cancellationToken),
                SandboxOf(tax, OutsideSource.Tax),
                (tables, token) => InvoiceMarks.MarkAsync(tables, invoice.Number, FapiaoStatus.Issuing, token),
                (tables, _, token) => InvoiceMarks.MarkAsync(tables, invoice.Number, FapiaoStatus.Failed, token)
            )
            : Missing;
}

/// <summary>Starts a confirmation form with the tax platform.</summary>
internal sealed class RedConfirmer(IDbContextFactory<ShopDb> shop, ITaxPlatform tax) : FollowUp<RedConfirm>(FollowUps.RedConfirm, shop)
{
    protected override async Task<FollowUpOutcome> RunAsync(
        ShopDb db,
        RedConfirm payload,
        OutboxRow row,
        CancellationToken cancellationToken
    )
    {
        var form = await db
            .RedConfirmations.AsNoTracking()
            .FirstOrDefaultAsync(one => one.Number == payload.ConfirmationNumber, cancellationToken);
        var blue = form is null ? null : await InvoiceMarks.FindAsync(db, form.FapiaoNumber, cancellationToken);
        if (form is null || blue?.DigitalNumber is not { } number)
        {
            return Missing;
        }

        var answer = await tax.StartConfirmationAsync(
            new ConfirmationCall(form.Number, number, form.Total, form.Reason),
            cancellationToken
        );
        return Of(answer, SandboxOf(tax, OutsideSource.Tax));
    }
}

/// <summary>Reads an invoice for a call, and says where it is; one that has its number already is left as it is.</summary>
file static class InvoiceMarks
{
    public static Task<Fapiao?> FindAsync(ShopDb db, string number, CancellationToken cancellationToken) =>
        db.Fapiao.AsNoTracking().Include(one => one.Lines).FirstOrDefaultAsync(one => one.Number == number, cancellationToken);

    public static async Task MarkAsync(ShopDb db, string number, FapiaoStatus status, CancellationToken cancellationToken)
    {
        var invoice = await db.Fapiao.FirstAsync(one => one.Number == number, cancellationToken);
        var steps = new InvoiceSteps(db, DateTimeOffset.UnixEpoch); // none of these steps dates anything
        if (status == FapiaoStatus.Failed)
        {
            await steps.FailAsync(invoice, cancellationToken);
        }
        else
        {
            steps.Take(invoice, InvoiceStep.Send);
        }
    }
}
