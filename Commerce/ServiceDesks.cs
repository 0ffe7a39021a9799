using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Commerce;

/// <summary>The desks of service: urging, parcels in trouble, refunds without a return, evidence, complaints, visits, consent and privacy.</summary>
internal static class ServiceDesks
{
    public static IServiceCollection AddServiceDesks(this IServiceCollection services) =>
        services.AddSingleton<UrgeShippingDesk>().AddSingleton<UrgeDeliveryDesk>();
}
