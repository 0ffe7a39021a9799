using BotApp.Commerce.Ports;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Invoices;

/// <summary>
/// What systems, not customers, tell about invoices: each call is one transaction, may be repeated, and changes nothing when <see cref="InvoiceStates"/> does not
/// allow it.
/// </summary>
public sealed class InvoiceWork
{
    private readonly ShopUnit unit;
    private readonly ShopClock clock;

    internal InvoiceWork(ShopUnit unit, ShopClock clock)
    {
        this.unit = unit;
        this.clock = clock;
    }

    /// <summary>The tax platform took the request.</summary>
    public Task<InvoiceWorkAnswer> SentAsync(string fapiaoNumber, CancellationToken cancellationToken) =>
        OnAsync(fapiaoNumber, (steps, row, _) => Task.FromResult(steps.Take(row, InvoiceStep.Send)), cancellationToken);

    /// <summary>The tax platform gave it its number, 20 digits; another one than before is not allowed.</summary>
    public Task<InvoiceWorkAnswer> NumberedAsync(string fapiaoNumber, string digitalNumber, CancellationToken cancellationToken) =>
        digitalNumber is { Length: 20 } && digitalNumber.All(char.IsAsciiDigit)
            ? OnAsync(fapiaoNumber, (steps, row, token) => steps.NumberAsync(row, digitalNumber, token), cancellationToken)
            : throw new ArgumentException("An invoice's number has 20 digits.", nameof(digitalNumber));

    /// <summary>The buyer has it.</summary>
    public Task<InvoiceWorkAnswer> DeliveredAsync(string fapiaoNumber, CancellationToken cancellationToken) =>
        OnAsync(fapiaoNumber, (steps, row, _) => Task.FromResult(steps.Take(row, InvoiceStep.Deliver)), cancellationToken);

    /// <summary>The tax platform declined it.</summary>
    public Task<InvoiceWorkAnswer> FailedAsync(string fapiaoNumber, CancellationToken cancellationToken) =>
        OnAsync(fapiaoNumber, (steps, row, token) => steps.FailAsync(row, token), cancellationToken);

    /// <summary>The other side answered the form, or its 72 hours are over (<see cref="ConfirmationStatus.Expired"/>).</summary>
    public Task<InvoiceWorkAnswer> FormAnsweredAsync(
        string confirmationNumber,
        ConfirmationStatus answer,
        CancellationToken cancellationToken
    ) =>
        RunAsync(
            async db =>
                await db.RedConfirmations.FirstOrDefaultAsync(row => row.Number == confirmationNumber, cancellationToken) is { } form
                    ? await new InvoiceSteps(db, clock.Now).AnswerAsync(form, answer, cancellationToken)
                    : InvoiceWorkAnswer.NotFound,
            cancellationToken
        );

    private Task<InvoiceWorkAnswer> OnAsync(
        string number,
        Func<InvoiceSteps, Fapiao, CancellationToken, Task<InvoiceWorkAnswer>> step,
        CancellationToken cancellationToken
    ) =>
        RunAsync(
            async db =>
                await db.Fapiao.FirstOrDefaultAsync(row => row.Number == number, cancellationToken) is { } invoice
                    ? await step(new InvoiceSteps(db, clock.Now), invoice, cancellationToken)
                    : InvoiceWorkAnswer.NotFound,
            cancellationToken
        );

    private Task<InvoiceWorkAnswer> RunAsync(Func<ShopDb, Task<InvoiceWorkAnswer>> work, CancellationToken cancellationToken) =>
        unit.RunAsync(work, answer => answer != InvoiceWorkAnswer.Done, cancellationToken);
}
