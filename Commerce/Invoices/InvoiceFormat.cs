namespace BotApp.Commerce.Invoices;

/// <summary>The files there are of an invoice.</summary>
public enum InvoiceFormat
{
    Pdf,
    Xml,
}
