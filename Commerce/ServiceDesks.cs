using BotApp.Commerce.Bookings;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BotApp.Commerce;

/// <summary>The desks of service: urging, parcels in trouble, refunds without a return, evidence, complaints, visits, consent and privacy.</summary>
internal static class ServiceDesks
{
    public static IServiceCollection AddServiceDesks(this IServiceCollection services) =>
        services
            .AddSingleton<UrgeShippingDesk>()
            .AddSingleton<UrgeDeliveryDesk>()
            .AddSingleton<ParcelTroubleDesk>()
            .AddSingleton<RefundOnlyDesk>()
            .AddSingleton<ComplaintDesk>()
            .AddSingleton<TicketDesk>()
            .AddSingleton<BookingDesk>()
            .AddSingleton<EndingTermDesk>()
            .AddSingleton<ConsentDesk>()
            .AddSingleton<PrivacyDesk>()
            .AddSingleton<EvidenceStore>()
            .AddSingleton(provider => new EvidenceDesk(
                provider.GetRequiredService<IDbContextFactory<ShopDb>>(),
                provider.GetRequiredService<ShopUnit>(),
                provider.GetRequiredService<EvidenceStore>(),
                provider.GetRequiredService<ShopClock>(),
                provider.GetRequiredService<IOptions<CommerceOptions>>()
            ))
            .AddWork((unit, terms) => new RefundOnlyWork(unit, terms))
            .AddWork((unit, terms) => new TicketWork(unit, terms))
            .AddWork((unit, terms) => new RepairWork(unit, terms));

    private static IServiceCollection AddWork<T>(this IServiceCollection services, Func<ShopUnit, CurrentTerms, T> make)
        where T : class =>
        services.AddSingleton(provider => make(provider.GetRequiredService<ShopUnit>(), provider.GetRequiredService<CurrentTerms>()));
}
