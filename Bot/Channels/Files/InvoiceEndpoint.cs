using BotApp.Cards.Invoices;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Invoices;

namespace BotApp.Channels.Files;

/// <summary>Opens /shop/invoices/{ticket}: one file of one invoice, for whoever holds its ticket.</summary>
internal sealed class InvoiceEndpoint(InvoiceTickets tickets, InvoiceFiles files)
{
    private const string Address = "/shop/invoices/";

    /// <exception cref="ApiException">The ticket opens nothing: not ours, over, or the invoice is not issued.</exception>
    public async Task SendAsync(HttpContext context)
    {
        var ticket = tickets.Read((string)context.Request.RouteValues["ticket"]!) ?? throw new ApiException(ApiError.UnknownFile);
        var shopper = new Shopper.SignedIn(ticket.CustomerId);
        if (
            await files.OpenAsync(shopper, ticket.Number, ticket.Format, context.RequestAborted)
            is not InvoiceFileAnswer.Opened(var name, var type, var content)
        )
        {
            throw new ApiException(ApiError.UnknownFile);
        }

        await PrivateFile.SendAsync(context, content.ToArray(), type, name);
    }

    internal static void Map(WebApplication app)
    {
        var errors = app.Services.GetRequiredService<ApiErrors>();
        var invoices = app.Services.GetRequiredService<InvoiceEndpoint>();
        app.MapGet(Address + "{ticket}", context => errors.GuardAsync(context, invoices.SendAsync));
    }

    internal static InvoiceLinks Links(IServiceProvider services) =>
        new(
            (invoice, format) =>
            {
                var ticket = new InvoiceTicket(invoice.CustomerId, invoice.Number, format);
                var root = services.GetRequiredService<PublicAddress>().Root();
                return new Uri(root, Address + services.GetRequiredService<InvoiceTickets>().Issue(ticket));
            }
        );
}
