using BotApp.Commerce.Invoices;

namespace BotApp.Cards.Invoices;

/// <summary>Where an invoice's file is fetched: an absolute address that opens it for whoever holds it, for a while; made anew for each card.</summary>
public sealed class InvoiceLinks(Func<Fapiao, InvoiceFormat, Uri> link)
{
    public Uri Of(Fapiao invoice, InvoiceFormat format) => link(invoice, format);
}
