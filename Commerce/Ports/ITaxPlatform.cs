namespace BotApp.Commerce.Ports;

/// <summary>
/// 电子税务局: gives invoices their 20 digits. Results come as <c>invoice.issued</c>, <c>invoice.red-issued</c> (subject: our invoice's number) and
/// <c>invoice.confirmation</c> (subject: the form's number).
/// </summary>
public interface ITaxPlatform : IOutsideSystem
{
    Task<PortAnswer> IssueAsync(InvoiceCall call, CancellationToken cancellationToken);

    /// <summary>Issues a red-letter invoice; the call names the blue one and, where it was used or booked, the confirmed form.</summary>
    Task<PortAnswer> IssueRedAsync(RedInvoiceCall call, CancellationToken cancellationToken);

    /// <summary>Starts 红字发票信息确认单; without an answer within 72 hours it is void.</summary>
    Task<PortAnswer> StartConfirmationAsync(ConfirmationCall call, CancellationToken cancellationToken);
}
