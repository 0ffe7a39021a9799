using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Invoices.Paper;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Policies;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using BotApp.Commerce.Storage.Exchange;
using BotApp.Commerce.Storage.Postgres;
using BotApp.Commerce.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
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
        services.AddSingleton(provider =>
            provider.GetRequiredService<IOptions<CommerceOptions>>().Value.PolicyDirectory is { } folder
                ? PolicyBook.Load(folder)
                : PolicyBook.Defaults
        );
        services.AddSingleton<ShopClock>().AddStorage().AddPorts().AddChores().AddDesks();
        services.AddInvoices().AddMemberDesks();
        return services;
    }

    private static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddSingleton<KeptConnections>();
        services.AddPooledDbContextFactory<FileShopDb>(
            (provider, options) => ShopFile.Use(options, Settings(provider), provider.GetRequiredService<KeptConnections>())
        );
        services.AddPooledDbContextFactory<PostgresShopDb>((provider, options) => ShopServer.Use(options, Settings(provider)));
        services.AddSingleton<IDbContextFactory<ShopDb>>(provider =>
            Settings(provider).ConnectionString is null
                ? new ShopDbFactory<FileShopDb>(provider.GetRequiredService<IDbContextFactory<FileShopDb>>(), Office(provider))
                : new ShopDbFactory<PostgresShopDb>(provider.GetRequiredService<IDbContextFactory<PostgresShopDb>>(), Office(provider))
        );
        services.AddSingleton<IShopEngine>(provider =>
            Settings(provider) is { ConnectionString: null } settings
                ? new ShopFile(settings.DatabaseFile, OneWriter(provider))
                : new ShopServer(provider.GetRequiredService<IDbContextFactory<ShopDb>>())
        );
        services.AddSingleton(provider => new ShopOpening(
            provider.GetRequiredService<IDbContextFactory<ShopDb>>(),
            provider.GetRequiredService<IShopEngine>(),
            provider.GetRequiredService<ShopClock>(),
            provider.GetRequiredService<IOptions<CommerceOptions>>()
        ));
        services.AddSingleton<ShopLook>().AddSingleton<ShopImport>().AddSingleton<ShopExport>();
        services.AddHostedService<ShopOpeningService>();
        services.AddHostedService<ShopWarmUp>();
        return services;
    }

    /// <summary>A pool of one: who writes next has the connection of the one before, and finds the pages that one read and wrote still valid.</summary>
    private static ShopDbFactory<FileShopDb> OneWriter(IServiceProvider provider) =>
        new(
            new PooledDbContextFactory<FileShopDb>(provider.GetRequiredService<DbContextOptions<FileShopDb>>(), poolSize: 1),
            Office(provider)
        );

    /// <summary>Asked for late: a merchant's system may itself want the shop's tables.</summary>
    private static Lazy<BackOffice> Office(IServiceProvider provider) =>
        new(() => new BackOffice(provider.GetRequiredService<IOrderSystem>(), provider.GetRequiredService<IStockSystem>()));

    private static CommerceOptions Settings(IServiceProvider provider) => provider.GetRequiredService<IOptions<CommerceOptions>>().Value;

    private static void AddDesks(this IServiceCollection services) =>
        services
            .AddSingleton(provider => new QuoteBook(
                provider.GetRequiredService<IDbContextFactory<ShopDb>>(),
                provider.GetRequiredService<IShopEngine>(),
                provider.GetRequiredService<ShopClock>()
            ))
            .AddSingleton<CurrentTerms>()
            .AddSingleton<ReceiptDesk>()
            .AddSingleton<CancelDesk>()
            .AddSingleton<IFollowUp, CancelAgreer>()
            .AddSingleton<AddressDesk>()
            .AddSingleton<VariantDesk>()
            .AddSingleton<MethodDesk>()
            .AddSingleton<DefaultAddressDesk>()
            .AddServiceDesks()
            .AddReturnDesks()
            .AddSingleton<ParcelSignals>()
            .AddSingleton<OrderProblems>()
            .AddSingleton<OrderReader>()
            .AddSingleton<OrderPicker>()
            .AddSingleton<OrderDesk>()
            .AddSingleton<DeliveryDesk>()
            .AddSellingDesks()
            .AddSingleton<CatalogueDesk>()
            .AddSingleton<CustomerDesk>()
            .AddSingleton<InvoiceFont>()
            .AddSingleton(provider => new InvoicePrinter(provider.GetRequiredService<InvoiceFont>()));
}
