namespace BotApp.Commerce.Invoices;

/// <summary>The answer to a question for an invoice's file. A foreign invoice and a missing one look the same.</summary>
public abstract record InvoiceFileAnswer
{
    private InvoiceFileAnswer() { }

    public sealed record Opened(string FileName, string MediaType, ReadOnlyMemory<byte> Content) : InvoiceFileAnswer;

    /// <summary>Asked for, not issued yet, or declined.</summary>
    public sealed record NotIssued(FapiaoStatus Status) : InvoiceFileAnswer;

    public sealed record NoSuchInvoice(string FapiaoNumber) : InvoiceFileAnswer;
}
