using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BotApp.Commerce;

/// <summary>Switches the room on.</summary>
public static class CommerceServices
{
    /// <summary>Adds the desks, the shop's database and its opening at host start. The host may configure <see cref="CommerceOptions"/> further.</summary>
    public static IServiceCollection AddCommerce(this IServiceCollection services, Action<CommerceOptions>? configure = null)
    {
        services.AddOptions<CommerceOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CommerceOptions>, CommerceOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ShopClock>().AddStorage().AddDesks();
        return services;
    }

    private static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddPooledDbContextFactory<ShopDb>(
            (provider, options) => ShopFile.Use(options, provider.GetRequiredService<IOptions<CommerceOptions>>().Value)
        );
        services.AddSingleton<ShopOpening>();
        services.AddHostedService<ShopOpeningService>();
        services.AddHostedService<ShopWarmUp>();
        return services;
    }

    private static void AddDesks(this IServiceCollection services) =>
        services
            .AddSingleton<ParcelSignals>()
            .AddSingleton<OrderProblems>()
            .AddSingleton<OrderReader>()
            .AddSingleton<OrderPicker>()
            .AddSingleton<OrderDesk>()
            .AddSingleton<DeliveryDesk>()
            .AddSingleton<CatalogueDesk>()
            .AddSingleton<CustomerDesk>();
}
