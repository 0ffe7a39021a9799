using BotApp.Commerce.Ports.Inbox;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Ports.Own;
using BotApp.Commerce.Ports.Sandbox;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotApp.Commerce.Ports;

/// <summary>Switches the ports on: the shop's own back office unless the host has registered another, and the outside systems the options name.</summary>
internal static class PortServices
{
    public static IServiceCollection AddPorts(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<CommerceOptions>>(new SystemsCheck(services));
        services.TryAddSingleton<IOrderSystem, OwnOrders>();
        services.TryAddSingleton<ICatalogueSystem, OwnCatalogue>();
        services.TryAddSingleton<ICustomerSystem, OwnCustomers>();
        services.TryAddSingleton<IStockSystem, OwnStock>();
        services.TryAddSingleton<INotices, NoHost>();
        services.TryAddSingleton<ITalks, NoHost>();
        services.AddSingleton(provider => new ShopUnit(provider.GetRequiredService<IShopEngine>()));
        return services.AddOutsideSystems().AddInbox().AddOutbox();
    }

    private static IServiceCollection AddOutsideSystems(this IServiceCollection services)
    {
        services.AddSingleton<SandboxFate>().AddSingleton<SandboxBook>().AddSingleton<NotOffered>().AddSingleton<OutsideSystems>();
        services.AddSingleton<SandboxPayments>().AddSingleton<SandboxLogistics>().AddSingleton<SandboxTax>().AddSingleton<SandboxInsurer>();
        return services
            .AddSystem<IPaymentSystem, SandboxPayments>(OutsideSource.Payment)
            .AddSystem<ILogisticsSystem, SandboxLogistics>(OutsideSource.Logistics)
            .AddSystem<ITaxPlatform, SandboxTax>(OutsideSource.Tax)
            .AddSystem<IFreightInsurer, SandboxInsurer>(OutsideSource.Insurance);
    }

    private static IServiceCollection AddSystem<TPort, TSandbox>(this IServiceCollection services, string source)
        where TPort : class
        where TSandbox : TPort =>
        services.AddSingleton(provider =>
            provider.GetRequiredService<IOptions<CommerceOptions>>().Value.Systems.Of(source) switch
            {
                SystemsOptions.Sandbox => provider.GetRequiredService<TSandbox>(),
                SystemsOptions.None => (TPort)(object)provider.GetRequiredService<NotOffered>(),
                var key => provider.GetRequiredKeyedService<TPort>(key),
            }
        );

    private static IServiceCollection AddInbox(this IServiceCollection services)
    {
        services.AddSingleton<WebhookSecrets>();
        services
            .AddSingleton<IGatewayEventHandler, PaymentEvents>()
            .AddSingleton<IGatewayEventHandler, RefundEvents>()
            .AddSingleton<IGatewayEventHandler, ParcelEvents>()
            .AddSingleton<IGatewayEventHandler, ReturnEvents>()
            .AddSingleton<IGatewayEventHandler, InvoiceEvents>()
            .AddSingleton<IGatewayEventHandler, ClaimEvents>();
        return services.AddSingleton(provider => new EventInbox(
            provider.GetRequiredService<ShopUnit>(),
            provider.GetRequiredService<ShopClock>(),
            provider.GetRequiredService<WebhookSecrets>(),
            provider.GetServices<IGatewayEventHandler>(),
            provider.GetRequiredService<ILogger<EventInbox>>()
        ));
    }

    private static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services
            .AddSingleton<IFollowUp, PaymentSender>()
            .AddSingleton<IFollowUp, RefundSender>()
            .AddSingleton<IFollowUp, ReturnBooker>()
            .AddSingleton<IFollowUp, CarrierUrger>()
            .AddSingleton<IFollowUp, CarrierStopper>()
            .AddSingleton<IFollowUp, CarrierRedirector>()
            .AddSingleton<IFollowUp, InvoiceIssuer>()
            .AddSingleton<IFollowUp, RedIssuer>()
            .AddSingleton<IFollowUp, RedConfirmer>()
            .AddSingleton<IFollowUp, ClaimFiler>()
            .AddSingleton<IFollowUp, Restocker>()
            .AddSingleton<IFollowUp, LossStopper>()
            .AddSingleton<IFollowUp, Resender>()
            .AddSingleton<IFollowUp, NoticeTeller>()
            .AddSingleton<IFollowUp, TalkEraser>();
        services.AddSingleton<RowMarks>();
        services.AddSingleton(provider => new OutboxRelay(
            provider.GetRequiredService<IDbContextFactory<ShopDb>>(),
            provider.GetRequiredService<RowMarks>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetServices<IFollowUp>(),
            provider.GetRequiredService<ILogger<OutboxRelay>>()
        ));
        services.AddSingleton(provider => new SandboxCourier(
            provider.GetRequiredService<IDbContextFactory<ShopDb>>(),
            provider.GetRequiredService<EventInbox>(),
            provider.GetRequiredService<WebhookSecrets>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<SandboxCourier>>()
        ));
        return services.AddHostedService<Rounds>();
    }
}
