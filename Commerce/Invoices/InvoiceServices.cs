using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Commerce.Invoices;

/// <summary>Switches the desks around invoices on.</summary>
internal static class InvoiceServices
{
    public static IServiceCollection AddInvoices(this IServiceCollection services) => services.AddSingleton<InvoiceDesk>();
}
