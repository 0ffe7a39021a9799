using BotApp.Commerce.Invoices;
using BotApp.Commerce.Ports.Inbox;

namespace BotApp.Commerce.Ports.Sandbox;

/// <summary>A tax platform whose numbers begin with 00, which no real one does: a real one begins with the year.</summary>
internal sealed class SandboxTax(SandboxBook book, SandboxFate fate) : ITaxPlatform
{
    private const string Rejected = "PLATFORM_REJECTED";

    public string Name => "sandbox";

    public bool IsSandbox => true;

    public Task<PortAnswer> IssueAsync(InvoiceCall call, CancellationToken cancellationToken) =>
        NumberAsync(call.Reference, new { call.Invoice.Number, call.Invoice.Total }, EventTypes.InvoiceIssued, cancellationToken);

    public Task<PortAnswer> IssueRedAsync(RedInvoiceCall call, CancellationToken cancellationToken) =>
        NumberAsync(
            call.Reference,
            new
            {
                call.Invoice.Number,
                call.Invoice.Total,
                call.Invoice.RedOf,
            },
            EventTypes.InvoiceRedIssued,
            cancellationToken
        );

    /// <summary>The other side confirms, or refuses as often as calls are declined.</summary>
    public Task<PortAnswer> StartConfirmationAsync(ConfirmationCall call, CancellationToken cancellationToken)
    {
        var answer = fate.Declines(call.Reference) ? ConfirmationStatus.Refused : ConfirmationStatus.Confirmed;
        var data = new ConfirmationAnswered(answer);
        return TakeAsync(call.Reference, call, EventTypes.InvoiceConfirmation, data, cancellationToken);
    }

    private Task<PortAnswer> NumberAsync(string reference, object call, string type, CancellationToken cancellationToken) =>
        fate.Declines(reference)
            ? Task.FromResult<PortAnswer>(new PortAnswer.Declined(Rejected))
            : TakeAsync(reference, call, type, new InvoiceNumbered($"00{fate.Digits(reference, 18)}"), cancellationToken);

    private Task<PortAnswer> TakeAsync(string reference, object call, string type, object data, CancellationToken cancellationToken)
    {
        var callback = new Callback(type, reference, 1, book.Now + fate.Latency(reference, 0), data);
        return book.TakeAsync(OutsideSource.Tax, reference, call, [callback], cancellationToken);
    }
}
