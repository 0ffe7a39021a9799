using System.Globalization;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Invoices;

/// <summary>Takes invoices through their states inside a transaction of the caller's, who saves. Everything may be told twice.</summary>
internal sealed class InvoiceSteps(ShopDb db, DateTimeOffset now)
{
    /// <summary>The plain steps: sent, delivered, failed.</summary>
    public InvoiceWorkAnswer Take(Fapiao invoice, InvoiceStep step)
    {
        if (InvoiceStates.Next(invoice.Status, step) is not { } status)
        {
            return invoice.Status == InvoiceStates.End(step) ? InvoiceWorkAnswer.AlreadyDone : InvoiceWorkAnswer.NotAllowed;
        }

        var delivered = step == InvoiceStep.Deliver ? now : invoice.DeliveredAt;
        db.Replace(invoice, invoice with { Status = status, DeliveredAt = delivered, Version = invoice.Version + 1 });
        return InvoiceWorkAnswer.Done;
    }

    /// <summary>The 20 digits, blue or red; a red one reverses its blue one, and what was to be issued instead goes out.</summary>
    public async Task<InvoiceWorkAnswer> NumberAsync(Fapiao invoice, string digital, CancellationToken cancellationToken)
    {
        if (invoice.DigitalNumber is { } known)
        {
            return known == digital ? InvoiceWorkAnswer.AlreadyDone : InvoiceWorkAnswer.NotAllowed;
        }

        if (InvoiceStates.Next(invoice.Status, InvoiceStep.Number) is not { } status)
        {
            return InvoiceWorkAnswer.NotAllowed;
        }

        var issued = invoice with { Status = status, DigitalNumber = digital, IssuedAt = now, Version = invoice.Version + 1 };
        db.Replace(invoice, issued);
        db.FollowUp(InvoiceDeliverer.Deliver, new InvoiceDeliver(invoice.Number), invoice.Number, now);
        if (invoice.RedOf is { } blueNumber && await BlueAsync(blueNumber, cancellationToken) is { } blue)
        {
            await ReverseAsync(blue, issued, cancellationToken);
        }

        return InvoiceWorkAnswer.Done;
    }

    /// <summary>The platform declined it. A red one leaves its blue one as it was, and nothing is issued instead.</summary>
    public async Task<InvoiceWorkAnswer> FailAsync(Fapiao invoice, CancellationToken cancellationToken)
    {
        var answer = Take(invoice, InvoiceStep.Fail);
        if (
            answer == InvoiceWorkAnswer.Done
            && invoice.RedOf is { } blueNumber
            && await BlueAsync(blueNumber, cancellationToken) is { } blue
        )
        {
            await LapseAsync(blue, cancellationToken);
        }

        return answer;
    }

    /// <summary>The form's answer, or that its 72 hours are over. A confirmation that came too late counts as none.</summary>
    public async Task<InvoiceWorkAnswer> AnswerAsync(RedConfirmation form, ConfirmationStatus told, CancellationToken cancellationToken)
    {
        var status = told == ConfirmationStatus.Confirmed && now > form.ExpiresAt ? ConfirmationStatus.Expired : told;
        if (form.Status != ConfirmationStatus.Waiting || status == ConfirmationStatus.Waiting)
        {
            return form.Status == status ? InvoiceWorkAnswer.AlreadyDone : InvoiceWorkAnswer.NotAllowed;
        }

        if (told == ConfirmationStatus.Expired && now <= form.ExpiresAt)
        {
            return InvoiceWorkAnswer.NotAllowed;
        }

        db.Replace(form, form with { Status = status, Version = form.Version + 1 });
        var blue = await db.Fapiao.Include(row => row.Lines).FirstOrDefaultAsync(row => row.Number == form.FapiaoNumber, cancellationToken);
        if (blue is not null)
        {
            await (
                status == ConfirmationStatus.Confirmed ? ConfirmAsync(blue, form, cancellationToken) : LapseAsync(blue, cancellationToken)
            );
        }

        return InvoiceWorkAnswer.Done;
    }

    private Task<Fapiao?> BlueAsync(string digitalNumber, CancellationToken cancellationToken) =>
        db.Fapiao.FirstOrDefaultAsync(row => row.DigitalNumber == digitalNumber, cancellationToken);

    private Task<List<Fapiao>> RedsAsync(Fapiao blue, CancellationToken cancellationToken) =>
        db.Fapiao.AsNoTracking().Include(row => row.Lines).Where(row => row.RedOf == blue.DigitalNumber).ToListAsync(cancellationToken);

    private async Task ConfirmAsync(Fapiao blue, RedConfirmation form, CancellationToken cancellationToken)
    {
        if (Take(blue, InvoiceStep.Confirm) != InvoiceWorkAnswer.Done)
        {
            return;
        }

        var order = await db
            .Orders.AsNoTracking()
            .Include(row => row.Lines)
            .FirstAsync(row => row.Number == blue.OrderNumber, cancellationToken);
        var number = Ids.Number("FP", now.ToString("yyMMdd", CultureInfo.InvariantCulture));
        var red = RedInvoice.Of(blue, await RedsAsync(blue, cancellationToken), order, form.Total, number, now);
        db.Fapiao.Add(red with { ConfirmationNumber = form.Number });
        db.FollowUp(FollowUps.RedIssue, new RedIssue(number), number, now);
    }

    private async Task ReverseAsync(Fapiao blue, Fapiao red, CancellationToken cancellationToken)
    {
        var reds = await RedsAsync(blue, cancellationToken);
        var others = reds.Where(row => row.Number != red.Number && row.DigitalNumber is not null).Sum(row => row.Total);
        var isWhole = blue.Total + red.Total + others <= 0m;
        Take(blue, isWhole ? InvoiceStep.RedWhole : InvoiceStep.RedPart);
        foreach (var instead in isWhole ? await InsteadAsync(blue, cancellationToken) : [])
        {
            Take(instead, InvoiceStep.Check);
            db.FollowUp(FollowUps.InvoiceIssue, new InvoiceIssue(instead.Number), instead.Number, now);
        }
    }

    private async Task LapseAsync(Fapiao blue, CancellationToken cancellationToken)
    {
        var reds = await RedsAsync(blue, cancellationToken);
        Take(blue, reds.Exists(red => red.DigitalNumber is not null) ? InvoiceStep.LapseAfterPart : InvoiceStep.Lapse);
        foreach (var instead in await InsteadAsync(blue, cancellationToken))
        {
            Take(instead, InvoiceStep.Fail);
        }
    }

    /// <summary>What waits for the reversal: of an order at most one at a time.</summary>
    private Task<List<Fapiao>> InsteadAsync(Fapiao blue, CancellationToken cancellationToken) =>
        db
            .Fapiao.Where(row => row.OrderNumber == blue.OrderNumber && row.RedOf == null && row.Status == FapiaoStatus.Requested)
            .Where(row => row.Number != blue.Number)
            .ToListAsync(cancellationToken);
}
