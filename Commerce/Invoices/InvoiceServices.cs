using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Commerce.Invoices;

/// <summary>Switches the desks around invoices on.</summary>
internal static class InvoiceServices
{
    public static IServiceCollection AddInvoices(this IServiceCollection services) =>
        services
            .AddSingleton<InvoiceDesk>()
            .AddSingleton<InvoiceChangeDesk>()
            .AddSingleton<InvoiceTitleDesk>()
            .AddSingleton<InvoiceFiles>()
            .AddSingleton<LateInvoiceDesk>()
            .AddSingleton<IFollowUp, InvoiceDeliverer>()
            .AddSingleton<IFollowUp, FormExpirer>()
            .AddSingleton(provider => new InvoiceWork(provider.GetRequiredService<ShopUnit>(), provider.GetRequiredService<ShopClock>()));
}
