using BotApp.Channels.DirectLine;
using BotApp.Commerce.Invoices;

namespace BotApp.Channels.Files;

/// <summary>Which file of whose invoice may be opened.</summary>
internal sealed record InvoiceTicket(string CustomerId, string Number, InvoiceFormat Format);

/// <summary>The tickets of invoice files: each opens one file of one customer for a day.</summary>
internal sealed class InvoiceTickets(DirectLineSecret secret, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private readonly Tickets tickets = new(secret, time, "invoice files", Lifetime);

    public string Issue(InvoiceTicket ticket) => tickets.Issue(ticket.CustomerId, ticket.Number, ticket.Format.ToString());

    /// <summary>Null when it is not ours, or its day is over.</summary>
    public InvoiceTicket? Read(string text) =>
        tickets.Read(text) is [var customer, var number, var format] && Enum.TryParse<InvoiceFormat>(format, out var kind)
            ? new InvoiceTicket(customer, number, kind)
            : null;
}
